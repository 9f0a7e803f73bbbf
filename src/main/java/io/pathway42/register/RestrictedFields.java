package io.pathway42.register;

import java.util.Map;

/** What an entry of a register shows beside its columns to who is asking, when they may know it. Beans. */
public interface RestrictedFields {

    /** Id of the register. */
    String register();

    /** Empty for who may not know them. */
    Map<String, Object> of(String programmeId, String ref);
}
