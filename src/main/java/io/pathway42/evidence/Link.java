package io.pathway42.evidence;

import java.util.List;

/** An entry of a chain, tied by its hash to the one before it. */
interface Link {

    /** Its place in the chain, from 1. */
    int seq();

    String previousHash();

    String hash();

    /** Every field but the hash, in the order in which they are hashed; times as milliseconds since 1970. */
    List<?> contents();
}
