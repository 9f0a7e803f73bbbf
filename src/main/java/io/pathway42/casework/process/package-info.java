/** The steps of cases. */
@org.jspecify.annotations.NullMarked
package io.pathway42.casework.process;
