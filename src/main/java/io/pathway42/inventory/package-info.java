/** AI systems, models and suppliers of a client, their EU AI Act class and assessment route. */
@org.jspecify.annotations.NullMarked
package io.pathway42.inventory;
