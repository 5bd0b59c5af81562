package org.ayumi.revision;

import java.util.List;
import org.springframework.stereotype.Component;

/** Reads the history of a document's section, also where the writer of the newest version died before archiving it. */
@Component
public class SectionHistory {

    /** Comments on one version of a report are few. */
    private static final int PAGE = 20;

    private final RevisionLog log;

    SectionHistory(RevisionLog log) {
        this.log = log;
    }

    /**
     * The changes of a section, newest first.
     *
     * @param document the document as it stands
     * @param section the section's id
     * @param before only changes of the document's versions below this one
     * @param most how many at most
     */
    public List<Stamp> list(VersionedDocument document, String section, int before, int most) {
        var entries = read(document, section, before, most);
        if (isMissing(document, section, before, entries)) {
            // Its writer died before the last step; anyone may repeat it.
            log.archive(document);
            entries = read(document, section, before, most);
        }
        return entries;
    }

    /**
     * The changes of a whole document, newest first.
     *
     * @param document the document as it stands
     * @param before only changes of versions below this one
     * @param most how many at most
     */
    public List<Stamp> listAll(VersionedDocument document, int before, int most) {
        var entries = readAll(document, before, most);
        int version = document.stamp().version();
        if (version < before && (entries.isEmpty() || entries.getFirst().version() < version)) {
            // Its writer died before the last step; anyone may repeat it.
            log.archive(document);
            entries = readAll(document, before, most);
        }
        return entries;
    }

    private List<Stamp> readAll(VersionedDocument document, int before, int most) {
        return log.list(document.logName(), before, most).stream()
                .map(LogEntry::stamp)
                .toList();
    }

    /** How many changes of a section the log holds. */
    public int count(VersionedDocument document, String section) {
        return log.count(document.logName(), section);
    }

    /** The last change of a section. */
    public Stamp last(VersionedDocument document, String section) {
        if (touches(document.stamp(), section)) {
            return document.stamp();
        }
        return read(document, section, Integer.MAX_VALUE, 1).stream()
                .findFirst()
                .orElse(document.stamp());
    }

    /**
     * The change that gave a section the version it has; entries that came later without raising it, such as comments, are
     * passed over.
     */
    public Stamp raising(VersionedDocument document, String section, int version) {
        var raising = document.stamp();
        int before = Integer.MAX_VALUE;
        while (true) {
            var entries = list(document, section, before, PAGE);
            for (var entry : entries) {
                if (!holds(entry, section, version)) {
                    return raising;
                }
                raising = entry;
            }
            if (entries.size() < PAGE) {
                return raising;
            }
            before = raising.version();
        }
    }

    private List<Stamp> read(VersionedDocument document, String section, int before, int most) {
        return log.list(document.logName(), section, before, most).stream()
                .map(LogEntry::stamp)
                .toList();
    }

    private static boolean isMissing(VersionedDocument document, String section, int before, List<Stamp> entries) {
        int version = document.stamp().version();
        return version < before
                && touches(document.stamp(), section)
                && (entries.isEmpty() || entries.getFirst().version() < version);
    }

    private static boolean holds(Stamp stamp, String section, int version) {
        return stamp.sections().contains(new Stamp.Section(section, version));
    }

    private static boolean touches(Stamp stamp, String section) {
        return stamp.sections().stream().anyMatch(each -> each.id().equals(section));
    }
}
