package io.pathway42.evidence;

import org.jspecify.annotations.Nullable;

/** Where the request that is being served comes from. */
@FunctionalInterface
public interface Caller {

    /** The network address, null when no request is being served. */
    @Nullable
    String address();
}
