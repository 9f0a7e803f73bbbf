/** Registers: the tables an auditor asks for, declared by their modules and read in one place. */
@org.jspecify.annotations.NullMarked
package io.pathway42.register;
