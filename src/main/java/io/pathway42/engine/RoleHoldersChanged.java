package io.pathway42.engine;

/** Somebody took up or gave up a role in a programme; open tasks follow. */
public record RoleHoldersChanged(String programmeId, String role) {}
