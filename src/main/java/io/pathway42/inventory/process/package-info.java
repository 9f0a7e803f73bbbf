/** The steps, decisions and gates of the inventory. */
@org.jspecify.annotations.NullMarked
package io.pathway42.inventory.process;
