/** The catalogue over HTTP. */
@org.jspecify.annotations.NullMarked
package io.pathway42.standard.web;
