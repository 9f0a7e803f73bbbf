/** The workbook in which a consultant fills in a client's set-up: written, and read back into a definition. */
@org.jspecify.annotations.NullMarked
package io.pathway42.programme.workbook;
