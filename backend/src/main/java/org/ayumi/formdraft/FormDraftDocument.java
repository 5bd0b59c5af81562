package org.ayumi.formdraft;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A person's draft of a form as it is stored, or the place where one was: its version goes on counting, so that
 * nothing kept before it was dropped can come back.
 *
 * @param id the person and the form
 * @param username the account's name
 * @param kept whether there is a draft
 * @param version raised by every change
 * @param savedAt when it was changed last
 * @param bytes how much it holds; 0 where there is none
 * @param draft the draft; null where there is none
 */
public record FormDraftDocument(
        @BsonId String id,
        String username,
        boolean kept,
        int version,
        Instant savedAt,
        int bytes,
        @Nullable FormDraftContent draft) {

    /** Nobody's and nothing else: no form's key has a space in it, whatever an account is called. */
    static String id(String username, String form) {
        return form + " " + username;
    }
}
