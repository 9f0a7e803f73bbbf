/** People, sign-in, client organisations and who holds which role in which programme. */
@org.jspecify.annotations.NullMarked
package io.pathway42.identity;
