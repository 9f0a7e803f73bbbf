/** The steps, decisions and gates of the impact assessment as its models call them. */
@org.jspecify.annotations.NullMarked
package io.pathway42.impact.process;
