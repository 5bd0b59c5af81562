package org.ayumi.strategy.result;

import java.util.List;
import org.ayumi.common.TextRule;
import org.ayumi.common.UserError;
import org.ayumi.security.CurrentPerson;
import org.ayumi.security.Permission;
import org.ayumi.strategy.Initiative;
import org.ayumi.strategy.InitiativeAccess;
import org.ayumi.strategy.InitiativeId;
import org.ayumi.strategy.MeasureId;
import org.ayumi.strategy.OfficialRating;
import org.ayumi.strategy.Outcome;
import org.ayumi.strategy.editing.ChangeResult;
import org.ayumi.strategy.editing.SectionEdit;
import org.ayumi.strategy.editing.StrategyEditing;
import org.springframework.stereotype.Service;

/** Records results on behalf of the current person. */
@Service
public class ResultService {

    private final StrategyEditing editing;
    private final CurrentPerson currentPerson;

    ResultService(StrategyEditing editing, CurrentPerson currentPerson) {
        this.editing = editing;
        this.currentPerson = currentPerson;
    }

    /** Records a measure's result. */
    public ChangeResult recordActual(ResultInput.RecordActual input) {
        currentPerson.get().require(Permission.WRITE_LED_RESULTS);
        return MeasureId.parse(input.measureId())
                .map(id -> editing.change(
                        id.initiative(),
                        InitiativeAccess::requireWriteResults,
                        SectionEdit.<Initiative>ofResults(
                                        input.expectedVersion(),
                                        initiative -> initiative
                                                .findMeasure(id)
                                                .map(measure -> ResultRules.check(input, measure))
                                                .orElse(List.of(measureNotFound())),
                                        initiative -> initiative.withMeasure(
                                                id, measure -> measure.withActual(RecordedActual.of(measure, input))),
                                        TextRule.clean(input.reason()).orElse(null))
                                .restingOn("measures.%s.target".formatted(id.value())::equals),
                        "input",
                        "measureId"))
                .orElseGet(() -> new ChangeResult.Rejected(List.of(measureNotFound()), null, null));
    }

    /** Sets the official rating; it rests on every result and target. */
    public ChangeResult setOfficialRating(ResultInput.SetOfficialRating input) {
        currentPerson.get().require(Permission.SET_OFFICIAL_RATING);
        return InitiativeId.parse(input.initiativeId())
                .map(id -> editing.change(
                        id,
                        InitiativeAccess::requireRate,
                        SectionEdit.<Initiative>ofResults(
                                        input.expectedVersion(),
                                        initiative -> ResultRules.check(input, initiative),
                                        initiative -> rated(initiative, input),
                                        TextRule.clean(input.reason()).orElse(null))
                                .restingOn(path -> path.startsWith("measures.") || path.equals("kpis")),
                        "input",
                        "initiativeId"))
                .orElseGet(ChangeResult.Rejected::unknownInitiative);
    }

    /** Sets the outcome. */
    public ChangeResult setOutcome(ResultInput.SetOutcome input) {
        currentPerson.get().require(Permission.WRITE_LED_RESULTS);
        return InitiativeId.parse(input.initiativeId())
                .map(id -> editing.change(
                        id,
                        InitiativeAccess::requireWriteResults,
                        SectionEdit.ofResults(
                                input.expectedVersion(),
                                initiative -> ResultRules.check(input),
                                initiative -> initiative
                                        .copy()
                                        .outcome(outcome(input))
                                        .build(),
                                null),
                        "input",
                        "initiativeId"))
                .orElseGet(ChangeResult.Rejected::unknownInitiative);
    }

    private static Initiative rated(Initiative initiative, ResultInput.SetOfficialRating input) {
        var computed = initiative.rating().computed();
        var reason = input.rating() == computed
                ? null
                : TextRule.clean(input.reason()).orElse(null);
        var before = initiative.officialRating();
        // A published rating that is confirmed as it is keeps the place where it was published.
        var source = before != null && before.rating() == input.rating() ? before.source() : null;
        var set = new OfficialRating(input.rating(), reason, reason == null ? null : computed, source);
        return initiative.copy().officialRating(set).build();
    }

    private static Outcome outcome(ResultInput.SetOutcome input) {
        var points = input.points().stream()
                .flatMap(point -> TextRule.clean(point).stream())
                .toList();
        return new Outcome(TextRule.clean(input.headline()).orElseThrow(), points, null);
    }

    private static UserError measureNotFound() {
        return UserError.at("NOT_FOUND", "この指標は見つかりません。ページを開き直してください。", "input", "measureId");
    }
}
