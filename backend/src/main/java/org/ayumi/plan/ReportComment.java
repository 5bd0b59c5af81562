package org.ayumi.plan;

import java.time.Instant;
import org.ayumi.common.Required;

/**
 * A comment on a report.
 *
 * @param text what was said
 * @param writtenBy who said it, by name
 * @param writtenAt when
 */
public record ReportComment(String text, String writtenBy, Instant writtenAt) {

    /** Refuses blanks. */
    public ReportComment {
        Required.text(text, "comment.text");
        Required.text(writtenBy, "comment.writtenBy");
        Required.value(writtenAt, "comment.writtenAt");
    }
}
