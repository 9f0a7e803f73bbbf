package io.pathway42.notify;

import io.pathway42.work.WorkItem;

/** A task went past its due date; published once, in the transaction that reminds of it. */
record TaskOverdue(WorkItem task) {}
