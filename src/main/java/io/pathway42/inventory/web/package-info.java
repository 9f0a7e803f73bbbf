/** Who owns an AI system, for programs. */
@org.jspecify.annotations.NullMarked
package io.pathway42.inventory.web;
