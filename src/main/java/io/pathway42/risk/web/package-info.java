@org.jspecify.annotations.NullMarked
package io.pathway42.risk.web;
