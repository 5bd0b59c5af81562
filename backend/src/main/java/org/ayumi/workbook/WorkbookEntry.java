package org.ayumi.workbook;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A plan of an upload: what would come of it, and making it so. */
interface WorkbookEntry {

    /** Names it within the upload. */
    String key();

    /**
     * What would come of it; null where there is nothing to tell.
     *
     * @param overwrite the conflicting cells to write all the same
     */
    @Nullable WorkbookPlan look(Set<String> overwrite);

    /** Writes it, all or nothing; asked only where looking found nothing wrong. */
    WorkbookOutcome write(WorkbookPlan looked, Set<String> overwrite);

    /** The cell an error belongs to: the one its field comes from, else the first. */
    static CellPlace place(Map<String, CellPlace> places, @Nullable List<String> field) {
        var path = field == null ? List.<String>of() : field;
        int from = !path.isEmpty() && path.getFirst().equals("input") ? 1 : 0;
        for (int end = path.size(); end > from; end--) {
            var place = places.get(String.join(".", path.subList(from, end)));
            if (place != null) {
                return place;
            }
        }
        return Objects.requireNonNull(places.get(""), "every part names a cell");
    }
}
