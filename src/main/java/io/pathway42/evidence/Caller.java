package io.pathway42.evidence;

import org.jspecify.annotations.Nullable;

/** Who sent the request that is being served, and from where. */
public interface Caller {

    /** Sign-in name, null when nobody has signed in or no request is being served. */
    @Nullable
    String person();

    /** The network address, null when no request is being served. */
    @Nullable
    String address();
}
