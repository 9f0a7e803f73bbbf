/** Complaints from outside and concerns from inside: confidential cases with an answer at the end. */
@org.jspecify.annotations.NullMarked
package io.pathway42.casework;
