/** When a certificate is likely to come: a simulation over the phases of the pathway, without any database. */
@org.jspecify.annotations.NullMarked
package io.pathway42.insight.forecast;
