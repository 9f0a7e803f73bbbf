/** Internal audits, management reviews, certification-body audits, findings and certificates. */
@org.jspecify.annotations.NullMarked
package io.pathway42.audit;
