package org.ayumi.strategy.past;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.common.FiscalYear;
import org.ayumi.common.InputPath;
import org.ayumi.common.TextRule;
import org.ayumi.common.UserError;
import org.ayumi.measure.TargetChange;
import org.ayumi.merge.Field;
import org.ayumi.security.CurrentPerson;
import org.ayumi.security.Permission;
import org.ayumi.strategy.Initiative;
import org.ayumi.strategy.InitiativeAccess;
import org.ayumi.strategy.InitiativeId;
import org.ayumi.strategy.Measure;
import org.ayumi.strategy.Strategy;
import org.ayumi.strategy.StrategyDocument;
import org.ayumi.strategy.StrategyStatus;
import org.ayumi.strategy.editing.ChangeResult;
import org.ayumi.strategy.editing.MissingMeasures;
import org.ayumi.strategy.editing.SectionEdit;
import org.ayumi.strategy.editing.StrategyEditing;
import org.ayumi.strategy.fields.FrameFields;
import org.ayumi.strategy.fields.InitiativeFields;
import org.ayumi.strategy.store.StoredStrategies;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Restores earlier states as new changes, on behalf of the current person, who must be of the DX office. What stands keeps
 * its place in the history; target ledgers go on: a target that is restored after publication is one more change of it.
 */
@Service
public class StrategyRestoring {

    private static final TextRule REASON = new TextRule("理由", 2_000, true);

    private final StoredStrategies strategies;
    private final StrategyEditing editing;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    StrategyRestoring(StoredStrategies strategies, StrategyEditing editing, CurrentPerson currentPerson, Clock clock) {
        this.strategies = strategies;
        this.editing = editing;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** Restores an initiative as it stood with one of its versions. */
    public ChangeResult restoreInitiative(String initiativeId, RestoreInput input) {
        currentPerson.get().require(Permission.MANAGE_STRATEGIES);
        return InitiativeId.parse(initiativeId)
                .map(id -> input.of().equals(id.value()) ? restore(id, input) : foreign())
                .orElseGet(() ->
                        ChangeResult.Rejected.at("NOT_FOUND", "この取組は見つかりません。ページを開き直してください。", "input", "initiativeId"));
    }

    private ChangeResult restore(InitiativeId id, RestoreInput input) {
        var former = strategies
                .findSection(id.fiscalYear(), id.value(), input.version())
                .flatMap(document -> document.strategy().findInitiative(id));
        return former.map(state -> editing.change(
                        id,
                        InitiativeAccess::requirePlan,
                        status -> restoring(input, state, status == StrategyStatus.DRAFT),
                        "input",
                        "initiativeId"))
                .orElseGet(StrategyRestoring::unknown);
    }

    private SectionEdit<Initiative> restoring(RestoreInput input, Initiative state, boolean draft) {
        return SectionEdit.<Initiative>ofPlan(
                        input.expectedVersion(),
                        standing -> errors(input, standing, state, draft),
                        standing -> restored(standing, state, draft ? null : reason(input)),
                        reason(input))
                .restingOn(path -> true);
    }

    private static List<UserError> errors(RestoreInput input, Initiative standing, Initiative state, boolean draft) {
        var errors = new ArrayList<>(reasonErrors(input));
        var coming = state.measures().stream().map(Measure::id).collect(Collectors.toSet());
        var kept = standing.measures().stream()
                .map(Measure::id)
                .filter(coming::contains)
                .collect(Collectors.toSet());
        errors.addAll(MissingMeasures.check(
                standing, kept, coming.size() - kept.size(), draft, InputPath.INPUT.at("revisionId")));
        return errors;
    }

    /**
     * Restores the words and the background of a year as they stood with one of the year's versions, and, where it still
     * has the same initiatives, their order. Its state, its lineage and the initiatives' own contents stay.
     */
    public ChangeResult restoreFrame(FiscalYear year, RestoreInput input) {
        currentPerson.get().require(Permission.MANAGE_STRATEGIES);
        if (!input.of().equals("strategy-" + year)) {
            return foreign();
        }
        var former = strategies.findVersion(year, input.version()).map(StrategyDocument::strategy);
        return former.map(state -> editing.change(
                        year,
                        person -> person.require(Permission.MANAGE_STRATEGIES),
                        SectionEdit.<Strategy>ofPlan(
                                        input.expectedVersion(),
                                        standing -> reasonErrors(input),
                                        standing -> restored(standing, state),
                                        reason(input))
                                .restingOn(path -> true),
                        "input",
                        "fiscalYear"))
                .orElseGet(StrategyRestoring::unknown);
    }

    private static List<UserError> reasonErrors(RestoreInput input) {
        var errors = new ArrayList<UserError>();
        if (TextRule.clean(input.reason()).isEmpty()) {
            errors.add(UserError.at("REASON_REQUIRED", "元に戻す理由を入力してください。", "input", "reason"));
        }
        errors.addAll(REASON.check(input.reason(), "input", "reason"));
        return errors;
    }

    private static String reason(RestoreInput input) {
        return TextRule.clean(input.reason()).orElse("");
    }

    /** With a reason where the year is published, since another target is told in the ledger then. */
    private Initiative restored(Initiative standing, Initiative former, @Nullable String reason) {
        Initiative result = standing;
        for (Field<Initiative> field : InitiativeFields.of(List.of(standing, former))) {
            result = field.carry().apply(result, former);
        }
        return withLedgers(result, standing, reason);
    }

    /** The ledgers of what stands, each with one more line where its target is another one now and was published. */
    private Initiative withLedgers(Initiative restored, Initiative standing, @Nullable String reason) {
        Initiative result = restored;
        for (Measure measure : standing.measures()) {
            var ledger = new ArrayList<>(measure.targetChanges());
            var next = restored.findMeasure(measure.id()).map(Measure::goal).orElse(measure.goal());
            if (reason != null && !next.equals(measure.goal())) {
                var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
                ledger.add(TargetChange.made(
                        measure.goal(), next, currentPerson.get().name(), now, reason));
            }
            result = result.withMeasure(
                    measure.id(), each -> each.copy().targetChanges(ledger).build());
        }
        return result;
    }

    private static Strategy restored(Strategy standing, Strategy former) {
        boolean sameInitiatives = new HashSet<>(ids(standing)).equals(new HashSet<>(ids(former)));
        Strategy result = standing;
        for (Field<Strategy> field : FrameFields.ALL) {
            boolean carried =
                    switch (field.path()) {
                        case "status", "lineage" -> false;
                        case "themes" -> sameInitiatives;
                        default -> true;
                    };
            result = carried ? field.carry().apply(result, former) : result;
        }
        return result;
    }

    private static List<InitiativeId> ids(Strategy strategy) {
        return strategy.initiatives().stream().map(Initiative::id).toList();
    }

    private static ChangeResult foreign() {
        return ChangeResult.Rejected.at(
                "OTHER_DOCUMENT", "この履歴は、別の取組または別の年度のものです。履歴を開き直してください。", "input", "revisionId");
    }

    private static ChangeResult unknown() {
        return ChangeResult.Rejected.at("NOT_FOUND", "この履歴は見つかりません。ページを開き直してください。", "input", "revisionId");
    }
}
