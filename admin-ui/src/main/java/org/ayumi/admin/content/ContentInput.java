package org.ayumi.admin.content;

import java.util.List;
import org.ayumi.admin.strategy.Comparison;
import org.ayumi.admin.strategy.Highlight;
import org.ayumi.admin.strategy.ScheduleKind;
import org.ayumi.admin.strategy.Source;
import org.ayumi.admin.strategy.Task;
import org.jspecify.annotations.Nullable;

/** What is sent to change what an initiative holds; every kind names the version it was written against. */
public sealed interface ContentInput {

    /** The words; all of them. */
    record Words(
            String initiativeId,
            String title,
            String summary,
            List<Integer> aims,
            @Nullable String leadDepartment,
            int expectedVersion)
            implements ContentInput {}

    /** All KPI lines. */
    record Kpis(
            String initiativeId, List<Line> kpis, @Nullable String reason, int expectedVersion)
            implements ContentInput {}

    /** A KPI line. */
    record Line(String label, @Nullable String note, List<Entry> measures) {}

    /** A measure of a line; a new one where it has no id. */
    record Entry(
            @Nullable String id,
            String label,
            Comparison comparison,
            @Nullable Double target,
            @Nullable String unit,
            @Nullable Reference baseline,
            @Nullable String note) {}

    /** A former actual beside a target. */
    record Reference(
            int fiscalYear,
            @Nullable Double value,
            @Nullable String printed,
            Source source) {}

    /** Another target for one measure. */
    record Target(
            String measureId,
            Comparison comparison,
            @Nullable Double target,
            @Nullable String unit,
            @Nullable String reason,
            int expectedVersion)
            implements ContentInput {}

    /** All tasks. */
    record Tasks(String initiativeId, List<Task> tasks, int expectedVersion) implements ContentInput {}

    /** The whole schedule. */
    record Schedule(String initiativeId, List<Item> items, int expectedVersion) implements ContentInput {}

    /** A bar or a milestone; months 1 to 12, null only where the document has lost its place. */
    record Item(
            String label,
            ScheduleKind kind,
            @Nullable Integer startMonth,
            @Nullable Integer endMonth,
            @Nullable Integer progress) {}

    /** All stories. */
    record Highlights(String initiativeId, List<Highlight> highlights, int expectedVersion) implements ContentInput {}
}
