package org.ayumi.admin.authoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An initiative at its place in the year. */
public record AuthoredInitiative(
        String id,
        int number,
        int version,
        String title,
        @Nullable Ending ending,
        List<Line> kpis) {

    /** That it was ended. */
    public record Ending(String reason) {}

    /** A KPI line. */
    public record Line(String label) {}

    /** Number and title as headings carry them. */
    public String heading() {
        return number + ". " + title;
    }
}
