package io.pathway42.inventory;

/**
 * What the depth of the impact assessment depends on beside the twelve screening questions.
 *
 * @param supplied customers get the system
 * @param noticeableEffect it uses personal data with an effect that the persons notice
 * @param decisionsRest decisions about persons, or decisions of third parties, rest on it
 * @param staysUninformed it is to stay in use although its supplier gives no usable information
 */
public record Exposure(boolean supplied, boolean noticeableEffect, boolean decisionsRest, boolean staysUninformed) {}
