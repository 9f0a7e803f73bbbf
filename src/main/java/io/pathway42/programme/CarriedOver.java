package io.pathway42.programme;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a module knows of a client at the end of a programme, and puts into the set-up of the client's next cycle. */
public interface CarriedOver {

    /** @param names turns a sign-in name of somebody of the client into the id that a definition uses */
    void into(String programmeId, ObjectNode definition, LocalNames names);

    /** Ids of people within a definition. */
    interface LocalNames {

        /** Empty for who is not among the people of the definition. */
        String of(String signIn);
    }
}
