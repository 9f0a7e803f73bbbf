/** The way in, and what people do about their own account. */
@org.jspecify.annotations.NullMarked
package io.pathway42.identity.web;
