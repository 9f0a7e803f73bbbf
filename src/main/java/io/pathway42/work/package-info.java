/** The inbox and the task page: claim, draft, comment, complete. */
@org.jspecify.annotations.NullMarked
package io.pathway42.work;
