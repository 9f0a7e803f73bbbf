/** How the processes of audits, reviews and certification reach the registers. */
@org.jspecify.annotations.NullMarked
package io.pathway42.audit.process;
