package io.pathway42.identity;

import org.jspecify.annotations.Nullable;

/** The password hash that a new person starts with; none where people get their password in another way. */
interface FirstPassword {

    @Nullable
    String hash();
}
