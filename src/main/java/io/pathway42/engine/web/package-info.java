/** The engine's calls over HTTP: the clock of a rehearsal. */
@org.jspecify.annotations.NullMarked
package io.pathway42.engine.web;
