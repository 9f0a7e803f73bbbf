/** The catalogue of requirements, phases, roles and deadlines of ISO/IEC 42001. Read-only data. */
@org.jspecify.annotations.NullMarked
package io.pathway42.standard;
