package org.ayumi.admin.api;

import org.jspecify.annotations.Nullable;

/** What became of a file that was sent: its id, or what is to be put right. */
public record SentFile(@Nullable String id, @Nullable UserError error) {

    static SentFile stored(String id) {
        return new SentFile(id, null);
    }

    static SentFile refused(String code, String message) {
        return new SentFile(null, new UserError(null, code, message));
    }
}
