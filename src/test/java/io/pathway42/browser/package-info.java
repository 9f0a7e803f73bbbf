/** The pages in a real browser. */
@org.jspecify.annotations.NullMarked
package io.pathway42.browser;
