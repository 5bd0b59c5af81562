package org.ayumi.strategy.graphql;

import java.util.List;
import org.ayumi.common.FiscalYear;
import org.ayumi.graphql.GlobalId;
import org.ayumi.measure.Comparison;
import org.ayumi.strategy.content.ContentInput;
import org.ayumi.strategy.content.ContentService;
import org.ayumi.strategy.content.TargetService;
import org.ayumi.strategy.editing.SourceText;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class ContentController {

    private final ContentService contents;
    private final TargetService targets;
    private final StrategyPayloads payloads;

    ContentController(ContentService contents, TargetService targets, StrategyPayloads payloads) {
        this.contents = contents;
        this.targets = targets;
        this.payloads = payloads;
    }

    /** The fields of {@code UpdateInitiativeInput}. */
    record UpdateInitiativeInput(
            String initiativeId,
            @Nullable String title,
            @Nullable String summary,
            @Nullable List<Integer> aims,
            @Nullable String leadDepartment,
            int expectedVersion) {}

    /** The fields of {@code SetKpisInput}. */
    record SetKpisInput(
            String initiativeId,
            List<KpiInput> kpis,
            @Nullable String reason,
            int expectedVersion) {}

    /** The fields of {@code KpiInput}. */
    record KpiInput(String label, @Nullable String note, List<MeasureInput> measures) {

        private ContentInput.Line line() {
            return new ContentInput.Line(
                    label, note, measures.stream().map(MeasureInput::measure).toList());
        }
    }

    /** The fields of {@code MeasureInput}. */
    record MeasureInput(
            @Nullable String id,
            String label,
            Comparison comparison,
            @Nullable Double target,
            @Nullable String unit,
            @Nullable BaselineInput baseline,
            @Nullable String note) {

        private ContentInput.MeasureText measure() {
            return new ContentInput.MeasureText(
                    id == null ? null : key(MeasureNodes.TYPE, id),
                    label,
                    comparison,
                    target,
                    unit,
                    baseline == null
                            ? null
                            : new ContentInput.BaselineText(
                                    baseline.fiscalYear, baseline.value, baseline.printed, baseline.source),
                    note);
        }
    }

    /** The fields of {@code BaselineInput}. */
    record BaselineInput(
            FiscalYear fiscalYear,
            @Nullable Double value,
            @Nullable String printed,
            SourceText source) {}

    /** The fields of {@code ChangeTargetInput}. */
    record ChangeTargetInput(
            String measureId,
            Comparison comparison,
            @Nullable Double target,
            @Nullable String unit,
            @Nullable String reason,
            int expectedVersion) {}

    /** The fields of {@code SetTasksInput}. */
    record SetTasksInput(String initiativeId, List<ContentInput.TaskText> tasks, int expectedVersion) {}

    /** The fields of {@code SetHighlightsInput}. */
    record SetHighlightsInput(String initiativeId, List<ContentInput.Story> highlights, int expectedVersion) {}

    @MutationMapping
    StrategyPayloads.InitiativePayload updateInitiative(@Argument UpdateInitiativeInput input) {
        return payloads.ofInitiative(contents.update(new ContentInput.Words(
                initiative(input.initiativeId),
                input.title,
                input.summary,
                input.aims,
                input.leadDepartment,
                input.expectedVersion)));
    }

    @MutationMapping
    StrategyPayloads.InitiativePayload setKpis(@Argument SetKpisInput input) {
        return payloads.ofInitiative(targets.setKpis(new ContentInput.Kpis(
                initiative(input.initiativeId),
                input.kpis.stream().map(KpiInput::line).toList(),
                input.reason,
                input.expectedVersion)));
    }

    @MutationMapping
    StrategyPayloads.InitiativePayload changeTarget(@Argument ChangeTargetInput input) {
        return payloads.ofInitiative(targets.changeTarget(new ContentInput.ChangeTarget(
                key(MeasureNodes.TYPE, input.measureId),
                input.comparison,
                input.target,
                input.unit,
                input.reason,
                input.expectedVersion)));
    }

    @MutationMapping
    StrategyPayloads.InitiativePayload setTasks(@Argument SetTasksInput input) {
        return payloads.ofInitiative(contents.setTasks(
                new ContentInput.Tasks(initiative(input.initiativeId), input.tasks, input.expectedVersion)));
    }

    @MutationMapping
    StrategyPayloads.InitiativePayload setHighlights(@Argument SetHighlightsInput input) {
        return payloads.ofInitiative(contents.setHighlights(
                new ContentInput.Highlights(initiative(input.initiativeId), input.highlights, input.expectedVersion)));
    }

    private static String initiative(String id) {
        return key(InitiativeView.TYPE, id);
    }

    /** The key of an id of that type; of anything else an empty one, which names nothing. */
    private static String key(String type, String id) {
        return GlobalId.keyOf(type, id).orElse("");
    }
}
