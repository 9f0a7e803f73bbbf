/** Tasks over HTTP, for pages and programs. */
@org.jspecify.annotations.NullMarked
package io.pathway42.work.web;
