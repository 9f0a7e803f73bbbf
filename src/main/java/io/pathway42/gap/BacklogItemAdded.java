package io.pathway42.gap;

/** An item came to a backlog that is released already. */
public record BacklogItemAdded(String programmeId, String clientId, String ref) {}
