package org.ayumi.admin.past;

import java.util.List;
import org.ayumi.admin.revision.Change;
import org.jspecify.annotations.Nullable;

/** What differs between two states of a year. */
public record Comparison(List<Change> frame, List<Pair> initiatives) {

    /** An initiative in both; null on the side where it is not there. */
    public record Pair(@Nullable Side before, @Nullable Side after, List<Change> changes) {}

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
