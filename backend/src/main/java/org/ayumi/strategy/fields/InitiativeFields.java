package org.ayumi.strategy.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.ayumi.merge.Additions;
import org.ayumi.merge.Field;
import org.ayumi.strategy.Initiative;
import org.ayumi.strategy.Measure;
import org.ayumi.strategy.MeasureCopy;
import org.ayumi.strategy.MeasureId;
import org.jspecify.annotations.Nullable;

/** The fields of an initiative; each measure has fields of its own, so that people who record results side by side succeed. */
public final class InitiativeFields {

    private InitiativeFields() {}

    /** The fields of initiatives that are states of the same one. */
    public static List<Field<Initiative>> of(List<Initiative> states) {
        var fields = new ArrayList<Field<Initiative>>();
        fields.add(Field.text(
                "title",
                "取組名",
                Initiative::title,
                (to, from) -> to.copy().title(from.title()).build()));
        fields.add(Field.text(
                "summary",
                "実施の概要",
                Initiative::summary,
                (to, from) -> to.copy().summary(from.summary()).build()));
        fields.add(Field.of(
                "aims",
                "めざす姿",
                Initiative::aims,
                InitiativeText::aims,
                (to, from) -> to.copy().aims(from.aims()).build()));
        fields.add(Field.of(
                "leadDepartment",
                "所管",
                Initiative::leadDepartment,
                InitiativeText::lead,
                (to, from) -> to.copy().leadDepartment(from.leadDepartment()).build()));
        fields.add(Field.of("kpis", "目標・指標の構成", KpiOutline::of, InitiativeText::kpis, KpiOutline::carry)
                .joinedBy(KpiOutline::join));
        MeasureNames.of(states).forEach((id, label) -> addMeasure(fields, id, label));
        fields.add(Field.of(
                        "tasks",
                        "主なタスク",
                        Initiative::tasks,
                        InitiativeText::tasks,
                        (to, from) -> to.copy().tasks(from.tasks()).build())
                .joinedBy(joining(
                        Initiative::tasks,
                        Initiative.MOST_TASKS,
                        (to, all) -> to.copy().tasks(all).build())));
        fields.add(Field.of(
                        "schedule",
                        "スケジュール",
                        Initiative::schedule,
                        InitiativeText::schedule,
                        (to, from) -> to.copy().schedule(from.schedule()).build())
                .joinedBy(joining(
                        Initiative::schedule,
                        Initiative.MOST_SCHEDULE_ITEMS,
                        (to, all) -> to.copy().schedule(all).build())));
        fields.add(Field.of(
                "ending",
                "中止",
                Initiative::ending,
                InitiativeText::ending,
                (to, from) -> to.copy().ending(from.ending()).build()));
        fields.add(Field.of(
                "officialRating",
                "公表する評価",
                Initiative::officialRating,
                initiative -> ResultText.of(initiative.officialRating()),
                (to, from) -> to.copy().officialRating(from.officialRating()).build()));
        fields.add(Field.of(
                "outcome",
                "成果",
                Initiative::outcome,
                initiative -> ResultText.of(initiative.outcome()),
                (to, from) -> to.copy().outcome(from.outcome()).build()));
        fields.add(Field.of(
                        "highlights",
                        "成果の紹介",
                        Initiative::highlights,
                        InitiativeText::highlights,
                        (to, from) -> to.copy().highlights(from.highlights()).build())
                .joinedBy(joining(
                        Initiative::highlights,
                        Initiative.MOST_HIGHLIGHTS,
                        (to, all) -> to.copy().highlights(all).build())));
        return List.copyOf(fields);
    }

    /** A list to which two people may add side by side, as long as both together are not too many. */
    private static <T> Field.Joining<Initiative> joining(
            Function<Initiative, List<T>> list, int most, BiFunction<Initiative, List<T>, Initiative> with) {
        return (base, theirs, mine) -> Additions.join(list.apply(base), list.apply(theirs), list.apply(mine))
                .filter(all -> all.size() <= most)
                .map(all -> with.apply(theirs, all));
    }

    private static void addMeasure(List<Field<Initiative>> fields, MeasureId id, String name) {
        add(fields, id, "label", "指標の名称", name, Measure::label, Measure::label, (to, from) -> to.label(from.label()));
        add(
                fields,
                id,
                "target",
                "目標",
                name,
                measure -> List.of(measure.goal(), measure.printed(), measure.targetChanges()),
                MeasureText::target,
                (to, from) -> to.comparison(from.comparison())
                        .target(from.target())
                        .unit(from.unit())
                        .printed(from.printed())
                        .targetChanges(from.targetChanges()));
        fields.add(fields.removeLast().joinedBy((base, theirs, mine) -> sameTarget(id, theirs, mine)));
        add(
                fields,
                id,
                "baseline",
                "参考",
                name,
                Measure::baseline,
                MeasureText::baseline,
                (to, from) -> to.baseline(from.baseline()));
        add(fields, id, "note", "指標の注記", name, Measure::note, Measure::note, (to, from) -> to.note(from.note()));
        add(
                fields,
                id,
                "otherValues",
                "ほかの資料の数値",
                name,
                measure -> measure.otherValues().isEmpty() ? null : measure.otherValues(),
                MeasureText::otherValues,
                (to, from) -> to.otherValues(from.otherValues()));
        fields.add(new Field<>(
                id.field("actual"),
                "実績「%s」".formatted(name),
                initiative -> initiative.findMeasure(id).map(Measure::actual).orElse(null),
                initiative -> initiative
                        .findMeasure(id)
                        .map(measure -> ResultText.of(measure.actual(), measure))
                        .orElse(null),
                (to, from) -> carry(to, from, id, (copy, measure) -> copy.actual(measure.actual())),
                (before, after) -> ActualChanges.of(before, after, id, name),
                null));
    }

    /** Two who set the same target agree; the ledger keeps who was first. */
    private static Optional<Initiative> sameTarget(MeasureId id, Initiative theirs, Initiative mine) {
        return theirs.findMeasure(id)
                        .map(Measure::goal)
                        .equals(mine.findMeasure(id).map(Measure::goal))
                ? Optional.of(theirs)
                : Optional.empty();
    }

    private interface MeasureCarry {
        MeasureCopy apply(MeasureCopy to, Measure from);
    }

    private static void add(
            List<Field<Initiative>> fields,
            MeasureId id,
            String part,
            String label,
            String name,
            Function<Measure, @Nullable Object> value,
            Function<Measure, @Nullable String> text,
            MeasureCarry carry) {
        fields.add(Field.of(
                id.field(part),
                "%s「%s」".formatted(label, name),
                initiative -> initiative.findMeasure(id).map(value).orElse(null),
                initiative -> initiative.findMeasure(id).map(text).orElse(null),
                (to, from) -> carry(to, from, id, carry)));
    }

    private static Initiative carry(Initiative to, Initiative from, MeasureId id, MeasureCarry carry) {
        return from.findMeasure(id)
                .map(measure -> to.withMeasure(
                        id, each -> carry.apply(each.copy(), measure).build()))
                .orElse(to);
    }
}
