package org.ayumi.revision;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.ayumi.common.Required;
import org.jspecify.annotations.Nullable;

/**
 * What a document tells of its latest change; the log keeps it with each version.
 *
 * @param version the document's version, from 1, without gaps
 * @param changedAt when, to the millisecond; strictly later than the version before
 * @param changedBy who, by name
 * @param account who, by account
 * @param reason why, where a reason was given
 * @param sections the parts this change touched, each with its own new version
 * @param changes what changed, field by field
 */
public record Stamp(
        int version,
        Instant changedAt,
        String changedBy,
        String account,
        @Nullable String reason,
        List<Section> sections,
        List<Change> changes) {

    /** Copies the lists; refuses blanks. */
    public Stamp {
        Required.value(changedAt, "stamp.changedAt");
        Required.text(changedBy, "stamp.changedBy");
        Required.text(account, "stamp.account");
        sections = Required.list(sections);
        changes = Required.list(changes);
    }

    /**
     * A part of a document that has a version of its own, such as an initiative in its year.
     *
     * @param id the part's id within the document
     * @param version its version after the change
     */
    public record Section(String id, int version) {}

    /** Who makes a change, and why. */
    public record Author(
            String name, String account, @Nullable String reason) {}

    /** The first version of a document. */
    public static Stamp first(Instant now, Author author, List<Section> sections) {
        return new Stamp(
                1, now.truncatedTo(ChronoUnit.MILLIS), author.name, author.account, author.reason, sections, List.of());
    }

    /** The stamp of the next version: {@code changedAt} is now, or a millisecond after this one where clocks differ. */
    public Stamp next(Instant now, Author author, List<Section> sections, List<Change> changes) {
        var moment = now.truncatedTo(ChronoUnit.MILLIS);
        var earliest = changedAt.plusMillis(1);
        return new Stamp(
                version + 1,
                moment.isBefore(earliest) ? earliest : moment,
                author.name,
                author.account,
                author.reason,
                sections,
                changes);
    }
}
