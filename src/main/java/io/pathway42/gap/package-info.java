/** Answers per requirement, gaps and the remediation backlog. */
@org.jspecify.annotations.NullMarked
package io.pathway42.gap;
