/** Where a programme stands: read models for managers and consultants. */
@org.jspecify.annotations.NullMarked
package io.pathway42.insight;
