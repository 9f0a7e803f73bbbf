/** Programmes over HTTP. */
@org.jspecify.annotations.NullMarked
package io.pathway42.programme.web;
