/** The steps, decisions and gates of risk treatment and acceptance as their models call them. */
@org.jspecify.annotations.NullMarked
package io.pathway42.risk.process;
