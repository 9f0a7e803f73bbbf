/** Layout, navigation, error pages and security set-up. */
@org.jspecify.annotations.NullMarked
package io.pathway42.web;
