/** The process engine: deployment, step definitions, owners, gates, decisions, clock. The only general wrapper of Camunda. */
@org.jspecify.annotations.NullMarked
package io.pathway42.engine;
