package org.ayumi.strategy.graphql;

import graphql.GraphQLContext;
import org.ayumi.common.FiscalYear;
import org.ayumi.graphql.GlobalId;
import org.ayumi.graphql.RevisionId;
import org.ayumi.graphql.RevisionPage;
import org.ayumi.revision.Change;
import org.ayumi.revision.Stamp;
import org.ayumi.strategy.InitiativeId;
import org.ayumi.strategy.Strategy;
import org.ayumi.strategy.past.RestoreInput;
import org.ayumi.strategy.past.StrategyRestoring;
import org.ayumi.strategy.reading.InitiativeHistory;
import org.ayumi.strategy.reading.StrategyHistory;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class RevisionController {

    private final InitiativeHistory initiatives;
    private final StrategyHistory years;
    private final StrategyRestoring restoring;
    private final StrategyPayloads payloads;
    private final StandingYears standingYears;

    RevisionController(
            InitiativeHistory initiatives,
            StrategyHistory years,
            StrategyRestoring restoring,
            StrategyPayloads payloads,
            StandingYears standingYears) {
        this.standingYears = standingYears;
        this.initiatives = initiatives;
        this.years = years;
        this.restoring = restoring;
        this.payloads = payloads;
    }

    /** The fields of {@code RestoreInitiativeInput}. */
    record RestoreInitiativeInput(
            String initiativeId,
            String revisionId,
            int expectedVersion,
            @Nullable String reason) {}

    /** The fields of {@code RestoreStrategyInput}. */
    record RestoreStrategyInput(
            FiscalYear fiscalYear,
            String revisionId,
            int expectedVersion,
            @Nullable String reason) {}

    @SchemaMapping(typeName = InitiativeView.TYPE, field = "revisions")
    RevisionPage revisions(
            InitiativeView view,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            GraphQLContext context) {
        var id = view.initiative().id();
        // The log goes on behind an edition, and so does who may read it.
        var standing = standingYears.find(view.theme().strategy(), context).orElseThrow();
        return RevisionPage.read(
                first,
                after,
                id.value(),
                () -> standing.strategy()
                        .findInitiative(id)
                        .orElse(view.initiative())
                        .version(),
                (before, most) -> initiatives.list(standing, id, before, most));
    }

    @SchemaMapping(typeName = StrategyView.TYPE, field = "revisions")
    RevisionPage revisionsOfYear(
            StrategyView view, @Argument @Nullable Integer first, @Argument @Nullable String after) {
        var document = view.document();
        return RevisionPage.readAll(
                first,
                after,
                "strategy-" + document.year(),
                document.stamp()::version,
                (stamp, change) -> placed(stamp, change, document.strategy()),
                (before, most) -> years.list(document, before, most));
    }

    /** A change of an initiative says of which. */
    private static Change placed(Stamp stamp, Change change, Strategy strategy) {
        // A change of a single section says nothing of it.
        var section = change.section() == null && !stamp.sections().isEmpty()
                ? stamp.sections().getFirst().id()
                : change.section();
        if (section == null || section.equals(Strategy.FRAME)) {
            return change;
        }
        String name = InitiativeId.parse(section)
                .flatMap(strategy::findInitiative)
                .map(initiative -> "取組%d".formatted(initiative.number()))
                .orElse("取り除いた取組");
        return new Change(change.field(), name + "：" + change.label(), change.before(), change.after(), section);
    }

    @MutationMapping
    StrategyPayloads.InitiativePayload restoreInitiative(@Argument RestoreInitiativeInput input) {
        String key = GlobalId.keyOf(InitiativeView.TYPE, input.initiativeId).orElse("");
        return payloads.ofInitiative(
                restoring.restoreInitiative(key, restore(input.revisionId, input.expectedVersion, input.reason)));
    }

    @MutationMapping
    StrategyPayloads.StrategyPayload restoreStrategy(@Argument RestoreStrategyInput input) {
        return payloads.ofStrategy(restoring.restoreFrame(
                input.fiscalYear, restore(input.revisionId, input.expectedVersion, input.reason)));
    }

    private static RestoreInput restore(String revisionId, int expectedVersion, @Nullable String reason) {
        var revision = RevisionId.parse(revisionId);
        return new RestoreInput(
                revision.map(RevisionId::of).orElse(""),
                revision.map(RevisionId::version).orElse(0),
                expectedVersion,
                reason);
    }
}
