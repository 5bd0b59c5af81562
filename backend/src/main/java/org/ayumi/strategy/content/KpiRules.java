package org.ayumi.strategy.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.ayumi.common.InputPath;
import org.ayumi.common.TextRule;
import org.ayumi.common.UserError;
import org.ayumi.measure.Comparison;
import org.ayumi.measure.FigureRule;
import org.ayumi.measure.TargetRule;
import org.ayumi.strategy.Initiative;
import org.ayumi.strategy.MeasureId;
import org.ayumi.strategy.editing.MissingMeasures;
import org.ayumi.strategy.editing.SourceRule;

/** What entered KPI lines must satisfy, held against the initiative they are for; every violated rule is told at once. */
final class KpiRules {

    private static final TextRule LINE = new TextRule("目標・指標の名称", 200, false);
    private static final TextRule MEASURE = new TextRule("指標の名称", 200, false);
    private static final TextRule NOTE = new TextRule("注記", 1_000, true);
    private static final TextRule PRINTED = new TextRule("参考の表記", 100, false);
    private static final int HIGHEST_NUMBER = 999;
    private static final InputPath LINES = InputPath.INPUT.at("kpis");

    private final ContentInput.Kpis input;
    private final Initiative initiative;
    private final List<UserError> errors = new ArrayList<>();
    private final Set<MeasureId> kept = new HashSet<>();
    private int added;
    private boolean retargeted;

    private KpiRules(ContentInput.Kpis input, Initiative initiative) {
        this.input = input;
        this.initiative = initiative;
    }

    static List<UserError> check(ContentInput.Kpis input, Initiative initiative, boolean draft) {
        var rules = new KpiRules(input, initiative);
        rules.checkLines();
        rules.errors.addAll(MissingMeasures.check(initiative, rules.kept, rules.added, draft, LINES));
        rules.checkReason(draft);
        return rules.errors;
    }

    private void checkLines() {
        if (input.kpis().size() > Initiative.MOST_KPIS) {
            errors.add(LINES.error("TOO_MANY", "目標・指標は%d件以内にしてください。".formatted(Initiative.MOST_KPIS)));
        }
        for (int i = 0; i < input.kpis().size(); i++) {
            var line = input.kpis().get(i);
            errors.addAll(LINES.at(i).at("label").require(LINE, line.label()));
            errors.addAll(LINES.at(i).at("note").check(NOTE, line.note()));
            if (line.measures().isEmpty()) {
                errors.add(LINES.at(i).at("measures").error("REQUIRED", "指標を1つ以上入力してください。"));
            }
            for (int j = 0; j < line.measures().size(); j++) {
                check(line.measures().get(j), LINES.at(i).at("measures").at(j));
            }
        }
        if (kept.size() + added > Initiative.MOST_MEASURES
                || Objects.requireNonNull(initiative.lastMeasure()) + added > HIGHEST_NUMBER) {
            errors.add(LINES.error("TOO_MANY", "1つの取組の指標は%d件以内にしてください。".formatted(Initiative.MOST_MEASURES)));
        }
    }

    private void check(ContentInput.MeasureText measure, InputPath path) {
        errors.addAll(path.at("label").require(MEASURE, measure.label()));
        errors.addAll(path.at("note").check(NOTE, measure.note()));
        var wrong = TargetRule.check(path, measure.comparison(), measure.target(), measure.unit());
        errors.addAll(wrong);
        if (measure.baseline() != null) {
            check(measure.baseline(), measure.comparison(), path.at("baseline"));
        }
        if (measure.id() == null) {
            added++;
            return;
        }
        var known = MeasureId.parse(measure.id()).flatMap(initiative::findMeasure);
        if (known.isEmpty()) {
            errors.add(path.at("id").error("NOT_FOUND", "この指標は、この取組にありません。ページを開き直してください。"));
        } else if (!kept.add(known.get().id())) {
            errors.add(path.at("id").error("DUPLICATE_MEASURE", "同じ指標が2回指定されています。"));
        } else if (wrong.isEmpty()) {
            var target = TargetRule.read(measure.comparison(), measure.target(), measure.unit());
            retargeted |= !target.equals(known.get().goal());
            errors.addAll(TargetRules.checkRecorded(path, target, known.get()));
        }
    }

    private void check(ContentInput.BaselineText baseline, Comparison comparison, InputPath path) {
        if (baseline.value() == null) {
            errors.addAll(path.at("printed").require(PRINTED, baseline.printed()));
        } else {
            errors.addAll(
                    FigureRule.check(baseline.value(), path.at("value").steps().toArray(String[]::new)));
            if (comparison == Comparison.DONE) {
                errors.add(path.at("value").error("KIND_MISMATCH", "完了を目標とする指標の参考は、数値ではなく表記で入力してください。"));
            }
            errors.addAll(path.at("printed").check(PRINTED, baseline.printed()));
        }
        errors.addAll(SourceRule.check(path.at("source"), baseline.source(), true));
    }

    private void checkReason(boolean draft) {
        boolean removes = initiative.measures().stream().anyMatch(measure -> !kept.contains(measure.id()));
        if (!draft && (retargeted || removes)) {
            errors.addAll(TargetRules.requireReason(input.reason(), "公表した目標を変えたり外したりするときは、その理由を入力してください。"));
        } else {
            errors.addAll(InputPath.INPUT.at("reason").check(TargetRules.REASON, input.reason()));
        }
    }
}
