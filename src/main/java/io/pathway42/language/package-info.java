/** What the product says in English, in the language of who reads it; the English stands in the code, models and forms. */
@org.jspecify.annotations.NullMarked
package io.pathway42.language;
