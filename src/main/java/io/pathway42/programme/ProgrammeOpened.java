package io.pathway42.programme;

/**
 * A programme was opened from a definition. Published inside the transaction of the intake, before its process starts:
 * each module takes its part of the definition into its registers.
 */
public record ProgrammeOpened(String programmeId, String clientId, Definition definition) {}
