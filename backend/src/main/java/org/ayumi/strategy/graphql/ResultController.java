package org.ayumi.strategy.graphql;

import java.time.Instant;
import java.util.List;
import org.ayumi.common.UserError;
import org.ayumi.graphql.GlobalId;
import org.ayumi.measure.Verdict;
import org.ayumi.security.CurrentPerson;
import org.ayumi.strategy.ChangeResult;
import org.ayumi.strategy.InitiativeId;
import org.ayumi.strategy.Rating;
import org.ayumi.strategy.ResultInput;
import org.ayumi.strategy.ResultService;
import org.ayumi.strategy.StrategyDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class ResultController {

    private final ResultService results;
    private final CurrentPerson currentPerson;

    ResultController(ResultService results, CurrentPerson currentPerson) {
        this.results = results;
        this.currentPerson = currentPerson;
    }

    /** The fields of {@code RecordActualInput}. */
    record RecordActualInput(
            String measureId,
            @Nullable Double value,
            @Nullable Verdict verdict,
            @Nullable String reason,
            ResultInput.@Nullable SourceText source,
            int expectedVersion) {}

    /** The fields of {@code SetOfficialRatingInput}. */
    record SetOfficialRatingInput(
            String initiativeId, Rating rating, @Nullable String reason, int expectedVersion) {}

    /** The fields of {@code SetOutcomeInput}. */
    record SetOutcomeInput(String initiativeId, String headline, List<String> points, int expectedVersion) {}

    /** The fields of {@code InitiativePayload}. */
    record InitiativePayload(
            @Nullable InitiativeView initiative,
            List<UserError> userErrors,
            @Nullable Conflict conflict) {}

    /** The fields of {@code Conflict}. */
    record Conflict(int currentVersion, String changedBy, Instant changedAt) {}

    @MutationMapping
    InitiativePayload recordActual(@Argument RecordActualInput input) {
        return payload(results.recordActual(new ResultInput.RecordActual(
                key(MeasureNodes.TYPE, input.measureId),
                input.value,
                input.verdict,
                input.reason,
                input.source,
                input.expectedVersion)));
    }

    @MutationMapping
    InitiativePayload setOfficialRating(@Argument SetOfficialRatingInput input) {
        return payload(results.setOfficialRating(new ResultInput.SetOfficialRating(
                key(InitiativeView.TYPE, input.initiativeId), input.rating, input.reason, input.expectedVersion)));
    }

    @MutationMapping
    InitiativePayload setOutcome(@Argument SetOutcomeInput input) {
        return payload(results.setOutcome(new ResultInput.SetOutcome(
                key(InitiativeView.TYPE, input.initiativeId), input.headline, input.points, input.expectedVersion)));
    }

    /** The key of an id of that type; of anything else an empty one, which names nothing. */
    private static String key(String type, String id) {
        return GlobalId.keyOf(type, id).orElse("");
    }

    private InitiativePayload payload(ChangeResult result) {
        return switch (result) {
            case ChangeResult.Changed changed ->
                new InitiativePayload(view(changed.document(), changed.initiative()), List.of(), null);
            case ChangeResult.Rejected rejected ->
                new InitiativePayload(
                        rejected.document() == null || rejected.initiative() == null
                                ? null
                                : view(rejected.document(), rejected.initiative()),
                        rejected.errors(),
                        null);
            case ChangeResult.Conflicted conflicted -> {
                var view = view(conflicted.document(), conflicted.initiative());
                yield new InitiativePayload(
                        view,
                        List.of(ResultService.conflictError(conflicted)),
                        new Conflict(
                                view.version(),
                                conflicted.last().changedBy(),
                                conflicted.last().changedAt()));
            }
        };
    }

    private InitiativeView view(StrategyDocument document, InitiativeId id) {
        return InitiativeView.in(new StrategyView(document, currentPerson.get()), id);
    }
}
