package org.ayumi.admin.authoring;

import java.util.List;
import org.ayumi.admin.strategy.BackgroundText;
import org.jspecify.annotations.Nullable;

/** What is sent to change a year's frame or structure; the expected version is the frame's. */
public sealed interface AuthoringInput {

    /** Title, mission, vision and background. */
    record Words(
            int fiscalYear,
            int expectedVersion,
            String title,
            String mission,
            String vision,
            List<BackgroundText> background)
            implements AuthoringInput {}

    /** The order of all themes and initiatives. */
    record Arrange(int fiscalYear, int expectedVersion, List<ThemePlace> themes) implements AuthoringInput {}

    /** A theme at its place. */
    record ThemePlace(String title, List<Place> initiatives) {}

    /** An initiative at its place. */
    record Place(String id) {}

    /** A new initiative. */
    record Add(
            int fiscalYear,
            int expectedVersion,
            int theme,
            String title,
            String summary,
            List<Integer> aims,
            String leadDepartment)
            implements AuthoringInput {}

    /** An initiative as it was seen. */
    record Seen(String id, int expectedVersion) {

        /** The initiative as it stands here. */
        public static Seen of(AuthoredInitiative initiative) {
            return new Seen(initiative.id(), initiative.version());
        }
    }

    /** An initiative that is not to go on. */
    record End(Seen initiative, int expectedVersion, String reason) implements AuthoringInput {}

    /** Initiatives that go on as one. */
    record Merge(
            Seen into,
            List<Seen> merged,
            int expectedVersion,
            @Nullable String reason) implements AuthoringInput {}

    /** An initiative that becomes several. */
    record Split(
            Seen initiative,
            List<Part> parts,
            int expectedVersion,
            @Nullable String reason) implements AuthoringInput {}

    /** An initiative made out of another one, with the places of the KPI lines it takes, from 1. */
    record Part(String title, String summary, List<Integer> kpis) {}
}
