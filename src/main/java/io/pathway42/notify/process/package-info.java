/** The timer of the rounds in which people are reminded. */
@org.jspecify.annotations.NullMarked
package io.pathway42.notify.process;
