/** AI system impact assessments and the decisions about them. */
@org.jspecify.annotations.NullMarked
package io.pathway42.impact;
