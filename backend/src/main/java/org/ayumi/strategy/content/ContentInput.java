package org.ayumi.strategy.content;

import java.util.List;
import org.ayumi.common.FiscalYear;
import org.ayumi.common.Required;
import org.ayumi.measure.Comparison;
import org.ayumi.strategy.editing.SourceText;
import org.jspecify.annotations.Nullable;

/** What people enter of what an initiative holds, as it arrives: unchecked. The expected version is the initiative's. */
public sealed interface ContentInput {

    /** The initiative's version the input was written against. */
    int expectedVersion();

    /** Other words for an initiative; what is null stays as it is. */
    record Words(
            String initiativeId,
            @Nullable String title,
            @Nullable String summary,
            @Nullable List<Integer> aims,
            @Nullable String leadDepartment,
            int expectedVersion)
            implements ContentInput {}

    /** All KPI lines of an initiative. */
    record Kpis(
            String initiativeId, List<Line> kpis, @Nullable String reason, int expectedVersion)
            implements ContentInput {}

    /** A KPI line. */
    record Line(String label, @Nullable String note, List<MeasureText> measures) {

        /** Copies the measures. */
        public Line {
            measures = Required.list(measures);
        }
    }

    /** A measure; a new one where it has no id. */
    record MeasureText(
            @Nullable String id,
            String label,
            Comparison comparison,
            @Nullable Double target,
            @Nullable String unit,
            @Nullable BaselineText baseline,
            @Nullable String note) {}

    /** A former actual; its figure, or its wording where there is no comparable one. */
    record BaselineText(
            FiscalYear fiscalYear,
            @Nullable Double value,
            @Nullable String printed,
            SourceText source) {}

    /** Another target for one measure. */
    record ChangeTarget(
            String measureId,
            Comparison comparison,
            @Nullable Double target,
            @Nullable String unit,
            @Nullable String reason,
            int expectedVersion)
            implements ContentInput {}

    /** All tasks of an initiative. */
    record Tasks(String initiativeId, List<TaskText> tasks, int expectedVersion) implements ContentInput {}

    /** A task, under a heading or none. */
    record TaskText(String title, @Nullable String group) {}

    /** All stories of what came of an initiative. */
    record Highlights(String initiativeId, List<Story> highlights, int expectedVersion) implements ContentInput {}

    /** A story with its figures. */
    record Story(
            String title,
            @Nullable String text,
            List<StoryFigure> figures,
            @Nullable SourceText source) {

        /** Copies the figures. */
        public Story {
            figures = Required.list(figures);
        }
    }

    /** A figure of a story. */
    record StoryFigure(
            String label, String printed, @Nullable SourceText source) {}
}
