/** AI risks, their treatment and the Statement of Applicability. */
@org.jspecify.annotations.NullMarked
package io.pathway42.risk;
