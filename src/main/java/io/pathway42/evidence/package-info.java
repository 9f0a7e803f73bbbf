/** Evidence files, kept by content, and the chain of step records. */
@org.jspecify.annotations.NullMarked
package io.pathway42.evidence;
