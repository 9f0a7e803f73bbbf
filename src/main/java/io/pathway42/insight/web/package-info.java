/** Programmes, registers and records over HTTP. */
@org.jspecify.annotations.NullMarked
package io.pathway42.insight.web;
