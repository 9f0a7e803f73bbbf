package io.pathway42.engine;

import java.util.List;

/** Who holds a role in a programme. */
public interface RoleHolders {

    /** Sign-in names, sorted; empty when nobody does. */
    List<String> of(String programmeId, String role);

    /** The name of a person as others read it. */
    String nameOf(String person);
}
