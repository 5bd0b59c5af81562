package org.ayumi.strategy.content;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiFunction;
import org.ayumi.common.InputPath;
import org.ayumi.common.TextRule;
import org.ayumi.measure.Target;
import org.ayumi.measure.TargetChange;
import org.ayumi.measure.TargetRule;
import org.ayumi.security.CurrentPerson;
import org.ayumi.security.Permission;
import org.ayumi.strategy.InitiativeAccess;
import org.ayumi.strategy.InitiativeId;
import org.ayumi.strategy.Measure;
import org.ayumi.strategy.MeasureId;
import org.ayumi.strategy.StrategyStatus;
import org.ayumi.strategy.editing.ChangeResult;
import org.ayumi.strategy.editing.SectionEdit;
import org.ayumi.strategy.editing.StrategyEditing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Changes what an initiative is measured by, on behalf of the current person, who must be of the DX office. While a year
 * is drafted targets simply change; once it is published every change leaves a line in the measure's ledger.
 *
 * @see "docs/decisions/024-a-strategys-year.md"
 */
@Service
public class TargetService {

    private final StrategyEditing editing;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    TargetService(StrategyEditing editing, CurrentPerson currentPerson, Clock clock) {
        this.editing = editing;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** Replaces an initiative's KPI lines. */
    public ChangeResult setKpis(ContentInput.Kpis input) {
        currentPerson.get().require(Permission.MANAGE_STRATEGIES);
        var reason = TextRule.clean(input.reason()).orElse(null);
        return InitiativeId.parse(input.initiativeId())
                .map(id -> editing.change(
                        id,
                        InitiativeAccess::requirePlan,
                        status -> SectionEdit.ofPlan(
                                input.expectedVersion(),
                                initiative -> KpiRules.check(input, initiative, isDraft(status)),
                                initiative -> EnteredKpis.on(initiative, input.kpis(), retargeting(status, reason)),
                                reason),
                        "input",
                        "initiativeId"))
                .orElseGet(ChangeResult.Rejected::unknownInitiative);
    }

    /** Changes the target of one measure. */
    public ChangeResult changeTarget(ContentInput.ChangeTarget input) {
        currentPerson.get().require(Permission.MANAGE_STRATEGIES);
        var reason = TextRule.clean(input.reason()).orElse(null);
        return MeasureId.parse(input.measureId())
                .map(id -> editing.change(
                        id.initiative(),
                        InitiativeAccess::requirePlan,
                        status -> SectionEdit.ofPlan(
                                input.expectedVersion(),
                                initiative -> TargetRules.check(input, initiative, id, isDraft(status)),
                                initiative -> initiative.withMeasure(
                                        id,
                                        measure -> retargeting(status, reason)
                                                .apply(
                                                        measure,
                                                        TargetRule.read(
                                                                input.comparison(), input.target(), input.unit()))),
                                reason),
                        "input",
                        "measureId"))
                .orElseGet(() -> new ChangeResult.Rejected(
                        List.of(InputPath.INPUT.at("measureId").error("NOT_FOUND", "この指標は見つかりません。ページを開き直してください。")),
                        null,
                        null));
    }

    private static boolean isDraft(StrategyStatus status) {
        return status == StrategyStatus.DRAFT;
    }

    private BiFunction<Measure, Target, Measure> retargeting(StrategyStatus status, @Nullable String reason) {
        if (isDraft(status) || reason == null) {
            // Without a reason a published target is not changed: the rules have refused it.
            return Measure::withTarget;
        }
        var person = currentPerson.get();
        // The store keeps milliseconds; what is answered is what will be read.
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return (measure, target) -> target.equals(measure.goal())
                ? measure
                : measure.retargeted(TargetChange.made(measure.goal(), target, person.name(), now, reason));
    }
}
