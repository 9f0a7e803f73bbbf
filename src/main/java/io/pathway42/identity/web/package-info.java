/** The first account and who is signed in. */
@org.jspecify.annotations.NullMarked
package io.pathway42.identity.web;
