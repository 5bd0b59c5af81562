package org.ayumi.plan;

import java.time.Instant;
import org.ayumi.common.Required;

/**
 * That a department's head has confirmed a plan (所属長確認).
 *
 * @param post the post (職) of who confirmed it
 * @param recordedBy who recorded it, by name
 * @param recordedAt when
 */
public record Confirmation(String post, String recordedBy, Instant recordedAt) {

    /** Refuses blanks. */
    public Confirmation {
        Required.text(post, "confirmation.post");
        Required.text(recordedBy, "confirmation.recordedBy");
        Required.value(recordedAt, "confirmation.recordedAt");
    }
}
