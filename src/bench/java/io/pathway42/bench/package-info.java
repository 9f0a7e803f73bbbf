/** Drives whole programmes over the HTTP API, and measures. Knows nothing of the product but what the API says. */
@org.jspecify.annotations.NullMarked
package io.pathway42.bench;
