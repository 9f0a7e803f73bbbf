package io.pathway42.gap;

/**
 * How far a programme has come in one clause or control family of the standard.
 *
 * @param groupId {@code 4} to {@code 10}, {@code A.2} to {@code A.10}
 * @param applicable how many of its requirements apply
 * @param score sum of their scores as things stand now
 * @param startScore sum of their scores when the programme was opened
 * @param defined how many are defined and approved, as stage 1 wants them
 * @param operating how many are operated with records, as stage 2 wants them
 */
public record GroupStanding(
        String programmeId, String groupId, int applicable, int score, int startScore, int defined, int operating) {}
