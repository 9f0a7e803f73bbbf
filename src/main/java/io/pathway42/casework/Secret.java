package io.pathway42.casework;

/**
 * What only who handles a case may know.
 *
 * @param reporter name or sign-in name; empty for somebody who stays anonymous
 * @param aboutPerson sign-in name of whom it is about, empty when it is about nobody
 */
public record Secret(
        String ref,
        String reporter,
        String contact,
        String aboutPerson,
        String text,
        String protection,
        String found,
        String proposal,
        String answer,
        String seen) {}
