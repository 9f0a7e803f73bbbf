package io.pathway42.identity;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person's token for scripts, without its secret.
 *
 * @param scopes what it may do at most: {@code read}, {@code write}
 * @param lastUsed to the hour
 */
public record AccessToken(
        String id,
        String name,
        List<String> scopes,
        OffsetDateTime made,
        OffsetDateTime expires,
        @Nullable OffsetDateTime lastUsed) {

    public static final String READ = "read";
    public static final String WRITE = "write";

    public boolean writes() {
        return scopes.contains(WRITE);
    }
}
