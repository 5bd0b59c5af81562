package org.ayumi.strategy.graphql;

import java.util.List;
import org.ayumi.graphql.GlobalId;
import org.ayumi.measure.Verdict;
import org.ayumi.strategy.Rating;
import org.ayumi.strategy.editing.SourceText;
import org.ayumi.strategy.result.ResultInput;
import org.ayumi.strategy.result.ResultService;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class ResultController {

    private final ResultService results;
    private final StrategyPayloads payloads;

    ResultController(ResultService results, StrategyPayloads payloads) {
        this.results = results;
        this.payloads = payloads;
    }

    /** The fields of {@code RecordActualInput}. */
    record RecordActualInput(
            String measureId,
            @Nullable Double value,
            @Nullable Verdict verdict,
            @Nullable String reason,
            @Nullable SourceText source,
            int expectedVersion) {}

    /** The fields of {@code SetOfficialRatingInput}. */
    record SetOfficialRatingInput(
            String initiativeId, Rating rating, @Nullable String reason, int expectedVersion) {}

    /** The fields of {@code SetOutcomeInput}. */
    record SetOutcomeInput(String initiativeId, String headline, List<String> points, int expectedVersion) {}

    @MutationMapping
    StrategyPayloads.InitiativePayload recordActual(@Argument RecordActualInput input) {
        return payloads.ofInitiative(results.recordActual(new ResultInput.RecordActual(
                key(MeasureNodes.TYPE, input.measureId),
                input.value,
                input.verdict,
                input.reason,
                input.source,
                input.expectedVersion)));
    }

    @MutationMapping
    StrategyPayloads.InitiativePayload setOfficialRating(@Argument SetOfficialRatingInput input) {
        return payloads.ofInitiative(results.setOfficialRating(new ResultInput.SetOfficialRating(
                key(InitiativeView.TYPE, input.initiativeId), input.rating, input.reason, input.expectedVersion)));
    }

    @MutationMapping
    StrategyPayloads.InitiativePayload setOutcome(@Argument SetOutcomeInput input) {
        return payloads.ofInitiative(results.setOutcome(new ResultInput.SetOutcome(
                key(InitiativeView.TYPE, input.initiativeId), input.headline, input.points, input.expectedVersion)));
    }

    /** The key of an id of that type; of anything else an empty one, which names nothing. */
    private static String key(String type, String id) {
        return GlobalId.keyOf(type, id).orElse("");
    }
}
