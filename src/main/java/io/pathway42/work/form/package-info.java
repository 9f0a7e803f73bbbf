/**
 * Camunda Forms on the server: what form-js 1.23 would submit for a schema, checked field by field. The engine validates
 * nothing of a form.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("form")
package io.pathway42.work.form;
