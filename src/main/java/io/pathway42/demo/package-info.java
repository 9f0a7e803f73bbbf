/** The profile to try the product: a client part-way, brought there by running its processes on a virtual clock. */
@org.jspecify.annotations.NullMarked
package io.pathway42.demo;
