package org.ayumi.strategy.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.ayumi.common.TextRule;
import org.ayumi.measure.FigureText;
import org.ayumi.measure.Target;
import org.ayumi.measure.TargetRule;
import org.ayumi.strategy.Baseline;
import org.ayumi.strategy.Initiative;
import org.ayumi.strategy.Kpi;
import org.ayumi.strategy.Measure;
import org.ayumi.strategy.MeasureId;
import org.ayumi.strategy.editing.SourceRule;
import org.jspecify.annotations.Nullable;

/** Entered KPI lines that have passed {@link KpiRules}, put on an initiative. */
final class EnteredKpis {

    private final BiFunction<Measure, Target, Measure> retarget;
    private final Initiative initiative;
    private int last;

    private EnteredKpis(Initiative initiative, BiFunction<Measure, Target, Measure> retarget) {
        this.initiative = initiative;
        this.retarget = retarget;
        last = Objects.requireNonNull(initiative.lastMeasure());
    }

    /**
     * The initiative with these lines: measures keep their results and what documents say of them, new ones get ids that
     * none has had.
     *
     * @param retarget a measure with another target than it has
     */
    static Initiative on(
            Initiative initiative, List<ContentInput.Line> lines, BiFunction<Measure, Target, Measure> retarget) {
        var entered = new EnteredKpis(initiative, retarget);
        var kpis = new ArrayList<Kpi>();
        for (var line : lines) {
            kpis.add(new Kpi(
                    TextRule.clean(line.label()).orElseThrow(),
                    TextRule.clean(line.note()).orElse(null),
                    line.measures().stream().map(entered::measure).toList()));
        }
        return initiative.copy().kpis(kpis).lastMeasure(entered.last).build();
    }

    private Measure measure(ContentInput.MeasureText text) {
        var target = TargetRule.read(text.comparison(), text.target(), text.unit());
        var measure = Optional.ofNullable(text.id())
                .flatMap(MeasureId::parse)
                .flatMap(initiative::findMeasure)
                .map(known -> target.equals(known.goal()) ? known : retarget.apply(known, target))
                .orElseGet(() -> fresh(target));
        return measure.copy()
                .label(TextRule.clean(text.label()).orElseThrow())
                .note(TextRule.clean(text.note()).orElse(null))
                .baseline(baseline(text.baseline(), measure))
                .build();
    }

    private Measure fresh(Target target) {
        last++;
        return new Measure(
                MeasureId.of(initiative.id(), last),
                target.printed(),
                target.printed(),
                target.comparison(),
                target.value(),
                target.unit(),
                null,
                null,
                List.of(),
                null,
                List.of());
    }

    /** The wording of a document stays as long as it says the same thing from the same place. */
    private static @Nullable Baseline baseline(ContentInput.@Nullable BaselineText text, Measure measure) {
        if (text == null) {
            return null;
        }
        var value = text.value() == null ? null : text.value() + 0.0;
        var source = Objects.requireNonNull(SourceRule.read(text.source()), "the rules require it");
        String printed = TextRule.clean(text.printed())
                .or(() -> Optional.ofNullable(measure.baseline())
                        .filter(former -> Objects.equals(value, former.value())
                                && source.equals(former.source())
                                && text.fiscalYear().equals(former.fiscalYear()))
                        .map(Baseline::printed))
                .orElseGet(() ->
                        FigureText.of(Objects.requireNonNull(value, "the rules require one of both"), measure.unit()));
        return new Baseline(text.fiscalYear(), value, printed, source);
    }
}
