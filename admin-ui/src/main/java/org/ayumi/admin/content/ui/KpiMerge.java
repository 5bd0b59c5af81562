package org.ayumi.admin.content.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.admin.api.FieldConflict;
import org.ayumi.admin.content.ContentInput.Entry;
import org.ayumi.admin.content.ContentInput.Line;
import org.jspecify.annotations.Nullable;

/** KPI lines two people have written, put together part by part; in the same part, what was entered here stands. */
final class KpiMerge {

    private KpiMerge() {}

    /** What was entered here since {@code base}, on what is there now. */
    static List<Line> of(List<Line> base, List<Line> theirs, List<Line> mine) {
        boolean same = outline(base).equals(outline(mine));
        var lines = new ArrayList<Line>();
        for (var line : same ? theirs : mine) {
            var measures = line.measures().stream()
                    .flatMap(measure -> merged(measure, base, theirs, mine).stream())
                    .toList();
            if (!measures.isEmpty()) {
                lines.add(new Line(line.label(), line.note(), measures));
            }
        }
        if (!same) {
            theirs.forEach(line -> added(line, base, mine).ifPresent(lines::add));
        }
        return lines;
    }

    /** The same with theirs in the fields that are given up. */
    static List<Line> givingWay(List<Line> mine, List<Line> theirs, List<FieldConflict> fields) {
        var lines = fields.stream().anyMatch(field -> field.field().equals("kpis")) ? arranged(theirs, mine) : mine;
        return lines.stream()
                .map(line -> new Line(
                        line.label(),
                        line.note(),
                        line.measures().stream()
                                .map(measure -> givingWay(measure, theirs, fields))
                                .toList()))
                .toList();
    }

    /** Their lines, with what was entered here into the measures that stand in both. */
    private static List<Line> arranged(List<Line> theirs, List<Line> mine) {
        return theirs.stream()
                .map(line -> new Line(
                        line.label(),
                        line.note(),
                        line.measures().stream()
                                .map(measure -> Objects.requireNonNullElse(find(mine, measure.id()), measure))
                                .toList()))
                .toList();
    }

    private static Entry givingWay(Entry mine, List<Line> theirs, List<FieldConflict> fields) {
        var other = find(theirs, mine.id());
        var parts = fields.stream()
                .filter(field -> mine.id() != null && mine.id().equals(field.measure()))
                .map(field -> field.field().substring(field.field().lastIndexOf('.') + 1))
                .toList();
        if (other == null) {
            return mine;
        }
        var targeted = parts.contains("target") ? other : mine;
        return new Entry(
                mine.id(),
                (parts.contains("label") ? other : mine).label(),
                targeted.comparison(),
                targeted.target(),
                targeted.unit(),
                (parts.contains("baseline") ? other : mine).baseline(),
                (parts.contains("note") ? other : mine).note());
    }

    /** Label, remarks and measures of the lines, in order. */
    private static List<List<Object>> outline(List<Line> lines) {
        return lines.stream()
                .map(line -> Stream.concat(
                                Stream.of(line.label(), String.valueOf(line.note())),
                                line.measures().stream().map(measure -> String.valueOf(measure.id())))
                        .<Object>map(text -> text)
                        .toList())
                .toList();
    }

    /** Empty where somebody else has taken it out. */
    private static Optional<Entry> merged(Entry measure, List<Line> base, List<Line> theirs, List<Line> mine) {
        var was = find(base, measure.id());
        var other = find(theirs, measure.id());
        var own = find(mine, measure.id());
        if (measure.id() == null || was == null || own == null) {
            return Optional.of(measure);
        }
        if (other == null) {
            return Optional.empty();
        }
        boolean retargeted = own.comparison() != was.comparison()
                || !Objects.equals(own.target(), was.target())
                || !Objects.equals(own.unit(), was.unit());
        var targeted = retargeted ? own : other;
        return Optional.of(new Entry(
                measure.id(),
                own.label().equals(was.label()) ? other.label() : own.label(),
                targeted.comparison(),
                targeted.target(),
                targeted.unit(),
                Objects.equals(own.baseline(), was.baseline()) ? other.baseline() : own.baseline(),
                Objects.equals(own.note(), was.note()) ? other.note() : own.note()));
    }

    /** What of a line somebody else has added. */
    private static Optional<Line> added(Line line, List<Line> base, List<Line> mine) {
        var entries = line.measures().stream()
                .filter(each -> find(base, each.id()) == null && find(mine, each.id()) == null)
                .toList();
        return entries.isEmpty() ? Optional.empty() : Optional.of(new Line(line.label(), line.note(), entries));
    }

    private static @Nullable Entry find(List<Line> lines, @Nullable String id) {
        return id == null
                ? null
                : lines.stream()
                        .flatMap(line -> line.measures().stream())
                        .filter(measure -> id.equals(measure.id()))
                        .findFirst()
                        .orElse(null);
    }
}
