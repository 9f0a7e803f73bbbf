/** The steps, decisions and gates of the gap analysis and of backlog items. */
@org.jspecify.annotations.NullMarked
package io.pathway42.gap.process;
