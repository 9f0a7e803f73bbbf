package io.pathway42.engine;

import java.util.List;

/** Who holds a role in a programme. */
public interface RoleHolders {

    /** Sign-in names of those who may still come in, sorted; empty when nobody does. */
    List<String> of(String programmeId, String role);

    /** Whether a person may no longer come in. */
    boolean gone(String person);

    /** The name of a person as others read it. */
    String nameOf(String person);
}
