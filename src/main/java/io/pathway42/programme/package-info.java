/** A client's certification programme: its definition, intake, plan, phases and milestones. */
@org.jspecify.annotations.NullMarked
package io.pathway42.programme;
