/** What can go wrong, named after what happened, with what a person can do about it. Knows nothing of HTTP. */
@org.jspecify.annotations.NullMarked
package io.pathway42.problem;
