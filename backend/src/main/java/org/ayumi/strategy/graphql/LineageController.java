package org.ayumi.strategy.graphql;

import graphql.GraphQLContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ayumi.common.FiscalYear;
import org.ayumi.graphql.GlobalId;
import org.ayumi.security.CurrentPerson;
import org.ayumi.strategy.LineageKind;
import org.ayumi.strategy.Measure;
import org.ayumi.strategy.MeasureId;
import org.ayumi.strategy.lineage.LineageInput;
import org.ayumi.strategy.lineage.LineageService;
import org.ayumi.strategy.reading.StrategyService;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** What leads from year to year, looked up for all initiatives and measures of an answer at once. */
@Controller
class LineageController {

    private final LineageService lineage;
    private final StrategyService strategies;
    private final CurrentPerson currentPerson;
    private final StrategyPayloads payloads;

    LineageController(
            LineageService lineage,
            StrategyService strategies,
            CurrentPerson currentPerson,
            StrategyPayloads payloads) {
        this.lineage = lineage;
        this.strategies = strategies;
        this.currentPerson = currentPerson;
        this.payloads = payloads;
    }

    /** The fields of {@code SetLineageInput}. */
    record SetLineageInput(
            FiscalYear fiscalYear,
            List<LinkInput> links,
            @Nullable String reason,
            int expectedVersion) {}

    /** The fields of {@code LineageLinkInput}. */
    record LinkInput(
            LineageKind kind,
            @Nullable String fromId,
            @Nullable String toId,
            @Nullable String note,
            @Nullable List<MeasureLinkInput> measures) {}

    /** The fields of {@code MeasureLinkInput}. */
    record MeasureLinkInput(String fromId, String toId) {}

    @MutationMapping
    StrategyPayloads.StrategyPayload setLineage(@Argument SetLineageInput input) {
        return payloads.ofStrategy(lineage.set(new LineageInput(
                input.fiscalYear,
                input.links.stream().map(LineageController::link).toList(),
                input.reason,
                input.expectedVersion)));
    }

    private static LineageInput.Link link(LinkInput link) {
        var measures = link.measures == null ? List.<MeasureLinkInput>of() : link.measures;
        return new LineageInput.Link(
                link.kind,
                link.fromId == null ? null : key(InitiativeView.TYPE, link.fromId),
                link.toId == null ? null : key(InitiativeView.TYPE, link.toId),
                link.note,
                measures.stream()
                        .map(each -> new LineageInput.MeasureEnds(
                                key(MeasureNodes.TYPE, each.fromId), key(MeasureNodes.TYPE, each.toId)))
                        .toList());
    }

    /** The key of an id of that type; of anything else an empty one, which names nothing. */
    private static String key(String type, String id) {
        return GlobalId.keyOf(type, id).orElse("");
    }

    @QueryMapping
    Optional<KpiSeriesView> kpiSeries(@Argument String measureId, GraphQLContext context) {
        return MeasureId.parse(key(MeasureNodes.TYPE, measureId)).flatMap(id -> KpiSeriesView.of(years(context), id));
    }

    @BatchMapping(typeName = MeasureNodes.TYPE)
    Map<Measure, KpiSeriesView> series(List<Measure> measures, GraphQLContext context) {
        var years = years(context);
        var found = new HashMap<Measure, KpiSeriesView>();
        measures.forEach(
                measure -> KpiSeriesView.of(years, measure.id()).ifPresent(series -> found.put(measure, series)));
        return found;
    }

    @BatchMapping(typeName = LineageLinkView.TYPE)
    Map<LineageLinkView, InitiativeView> from(List<LineageLinkView> links, GraphQLContext context) {
        var initiatives = years(context).stream()
                .flatMap(year -> year.initiatives().stream())
                .collect(Collectors.toMap(view -> view.initiative().id(), view -> view));
        var found = new HashMap<LineageLinkView, InitiativeView>();
        for (LineageLinkView link : links) {
            var from = initiatives.get(link.link().from());
            if (from != null) {
                found.put(link, from);
            }
        }
        return found;
    }

    @BatchMapping(typeName = InitiativeView.TYPE)
    Map<InitiativeView, List<LineageLinkView>> successors(List<InitiativeView> initiatives, GraphQLContext context) {
        var links =
                years(context).stream().flatMap(year -> year.lineage().stream()).toList();
        return initiatives.stream()
                .distinct()
                .collect(Collectors.toMap(
                        view -> view,
                        view -> links.stream()
                                .filter(link -> view.initiative()
                                        .id()
                                        .equals(link.link().from()))
                                .toList()));
    }

    /** All years as the person reads them: read once for an operation, so that all of it tells the same state. */
    private List<StrategyView> years(GraphQLContext context) {
        return context.computeIfAbsent(
                        Years.class,
                        key -> new Years(strategies.listWithLed().stream()
                                .map(document -> new StrategyView(document, currentPerson.get()))
                                .toList()))
                .list();
    }

    private record Years(List<StrategyView> list) {}
}
