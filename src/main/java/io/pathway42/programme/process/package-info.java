/** What the models of the programme call. */
@org.jspecify.annotations.NullMarked
package io.pathway42.programme.process;
