/** Pages and calls about what people are told. */
@org.jspecify.annotations.NullMarked
package io.pathway42.notify.web;
