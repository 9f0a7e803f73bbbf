/** What people are told and when: notifications, mail, webhooks, calendar feeds, reminders and escalation. */
@org.jspecify.annotations.NullMarked
package io.pathway42.notify;
