package org.ayumi.admin.past;

import java.util.List;
import org.ayumi.admin.lineage.LineageKind;
import org.ayumi.admin.revision.Change;
import org.jspecify.annotations.Nullable;

/** What differs between two states of a year, or between two years. */
public record Comparison(List<Change> frame, List<Pair> initiatives) {

    /**
     * An initiative in both; null on the side where it is not there.
     *
     * @param link of two years, along which link of their lineage the two stand beside each other, or which says that the
     *     one is new or has ended; null within a year and where nothing is entered
     */
    public record Pair(
            @Nullable Side before,
            @Nullable Side after,
            @Nullable Link link,
            List<Change> changes) {}

    /** What became of an initiative, and what that rests on. */
    public record Link(
            LineageKind kind, String label, @Nullable String note) {

        /** The kind with its shape. */
        public String marked() {
            return kind.shape() + " " + label;
        }
    }

    /** An initiative in one of the two states. */
    public record Side(String id, int number, String title) {}

    /** What differs in one initiative that is in both. */
    public List<Change> of(String initiativeId) {
        return initiatives.stream()
                .filter(pair -> pair.after() != null && pair.after().id().equals(initiativeId))
                .flatMap(pair -> pair.changes().stream())
                .toList();
    }

    /** Whether nothing differs. */
    public boolean isEmpty() {
        return frame.isEmpty() && initiatives.isEmpty();
    }
}
