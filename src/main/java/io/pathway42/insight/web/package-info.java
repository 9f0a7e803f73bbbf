<<<<<<< HEAD
/** The read models over HTTP. */
=======
/** Programmes, registers and records over HTTP. */
>>>>>>> e07fae7 (feat(work): list, claim, draft, complete and comment tasks)
@org.jspecify.annotations.NullMarked
package io.pathway42.insight.web;
