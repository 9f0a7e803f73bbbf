package io.pathway42.identity;

/** Something of which people may have unread pieces, as modules know. */
public interface Unread {

    /** What it is called in the API. */
    String kind();

    /** How many a person has not read. */
    long count(String person);
}
