package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.EveryField;
import org.ayumi.testing.Plans;
import org.ayumi.testing.Reports;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.StoreCommands;
import org.bson.BsonDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The number of store commands depends on a request's shape, never on how many rows it returns. */
@BackendTest
class CommandCountTest {

    @Autowired
    private Api api;

    @Autowired
    private StoreCommands commands;

    @Autowired
    private RunningBackend.FreshStore store;

    @BeforeEach
    void startFromTheReferenceData() {
        store.reset();
        commands.clear();
    }

    @Test
    void aFullFiscalYearCostsOneCommandAndAllYearsAnotherForWhatLeadsFromYearToYear() {
        ask(EveryField.of("Initiative", "strategy(fiscalYear: 2025) { themes { initiatives {", "} } }"));

        assertThat(commandNames()).containsExactly("find", "find");

        commands.clear();
        ask(
                "{ strategy(fiscalYear: 2025) { themes { initiatives { title outcome { points } rating { computed } kpis { measures { label baseline { value } actual { value } } } predecessors { fromTitle } } } } }");
        assertThat(commandNames()).containsExactly("find");
    }

    @Test
    void aListOfAllYearsCostsOneCommand() {
        ask("{ strategies { fiscalYear era title status } }");

        assertThat(commandNames()).containsExactly("find");
    }

    @Test
    void aListOfYearsReadsThemesOnlyWhereAskedFor() {
        ask("{ strategies { fiscalYear } }");

        assertThat(commands.list().getFirst().getDocument("projection").toJson())
                .contains("strategy.themes");
    }

    @Test
    void allYearsWithAllInitiativesCostOneCommand() {
        ask(
                "{ strategies { initiatives { title kpis { measures { label actual { value } } } viewerCan { recordActual } } } }");

        assertThat(commandNames()).containsExactly("find");
    }

    @Test
    void aPageOfRevisionsCostsTwoCommands() {
        String id = api.ask(Account.DX, "{ strategy(fiscalYear: 2025) { initiatives { id } } }")
                .data("/strategy/initiatives/0/id")
                .asString();
        commands.clear();

        ask("{ node(id: \"%s\") { ... on Initiative { revisions { totalCount edges { node { version } } } } } }"
                .formatted(id));

        assertThat(commandNames()).containsExactly("find", "find");
    }

    @Test
    void aRecordedActualCostsAReadAReplaceAndTwoArchivings() {
        String id = api.ask(Account.DX, "{ strategy(fiscalYear: 2025) { initiatives { kpis { measures { id } } } } }")
                .data("/strategy/initiatives/0/kpis/0/measures/0/id")
                .asString();
        commands.clear();

        ask("""
            mutation {
              recordActual(input: {measureId: "%s", value: 81, expectedVersion: 1,
                                   source: {document: "試験", locator: "1"}}) {
                initiative { version rating { computed } }
                userErrors { code }
              }
            }""".formatted(id));

        assertThat(commandNames()).containsExactly("find", "insert", "update", "insert");
    }

    @Test
    void aPageOfPlansCostsOneCommandTheCyclesOnePerFieldAndTheirCountAnother() {
        var reports = Reports.of(api);
        reports.open();
        reports.submitted(Account.KOSEKI, Reports.onTrack(reports.plans().accepted(Account.KOSEKI), "H1"));
        reports.plans().accepted(Account.KIKAKU);
        commands.clear();

        ask("{ actionPlans(fiscalYear: 2025) { edges { node { title goals { label } reports { state } } } } }");
        assertThat(commandNames()).containsExactly("find");

        commands.clear();
        // Besides, for all plans together: what they were rolled over into, the former goals' plans, departments'
        // names.
        ask(EveryField.of("ActionPlan", "actionPlans(fiscalYear: 2025) { edges { node {", "} } }"));
        assertThat(commandNames()).hasSizeLessThanOrEqualTo(6).allMatch("find"::equals);

        commands.clear();
        ask("{ actionPlans(fiscalYear: 2025) { totalCount edges { node { title } } } }");
        assertThat(commandNames()).containsExactly("find", "aggregate");
    }

    @Test
    void aPageOfReportsCostsOneCommandTheCyclesOnePerFieldAndTheirCountAnother() {
        var reports = Reports.of(api);
        reports.open();
        for (var editor : List.of(Account.KOSEKI, Account.KOKUHO, Account.KIKAKU)) {
            reports.submitted(editor, Reports.onTrack(reports.plans().accepted(editor), "H1"));
        }
        commands.clear();

        ask(EveryField.of("PlanReport", "planReports(fiscalYear: 2025) { edges { node {", "} } }"));
        assertThat(commands.names())
                .as("what the viewer can, and the periods of the reports' plans, ask for the cycle once each")
                .containsExactlyInAnyOrder("find plans", "find departments", "find cycles", "find cycles");

        commands.clear();
        ask("{ planReports(fiscalYear: 2025, first: 2) { totalCount edges { node { state } } } }");
        assertThat(commands.names()).containsExactly("find plans", "aggregate plans");
    }

    @Test
    void theHistoryOfAReportOrACycleCostsTwoCommandsAndAReportsCountAnother() {
        var reports = Reports.of(api);
        reports.open();
        var plan = reports.plans().accepted(Account.KOSEKI);
        reports.submitted(Account.KOSEKI, Reports.onTrack(plan, "H1"));
        String report = Reports.id(plan, "H1");
        commands.clear();

        ask("{ node(id: \"%s\") { ... on PlanReport { revisions { edges { node { version } } } } } }"
                .formatted(report));
        assertThat(commands.names()).containsExactly("find plans", "find revisions");

        commands.clear();
        ask("{ node(id: \"%s\") { ... on PlanReport { revisions { totalCount } } } }".formatted(report));
        assertThat(commands.names()).containsExactly("find plans", "find revisions", "aggregate revisions");

        commands.clear();
        ask("{ monitoringCycle(fiscalYear: 2025) { revisions { totalCount edges { node { version } } } } }");
        assertThat(commands.names()).containsExactly("find cycles", "find revisions");
    }

    @Test
    void anEditedPlanCostsTheNamesOfItsYearAReadAReplaceAndTwoArchivings() {
        var plans = new Plans(api);
        var draft = plans.draft(Account.KOSEKI);
        commands.clear();

        plans.edit(Account.KOSEKI, draft, Map.of("title", "別の名前（見本）"));

        assertThat(commandNames()).containsExactly("find", "find", "find", "insert", "update", "insert");
    }

    @Test
    void savingAPlanThatDidNotChangeWritesNothing() {
        var plans = new Plans(api);
        var draft = plans.draft(Account.KOSEKI);
        commands.clear();

        plans.edit(Account.KOSEKI, draft, Map.of());

        assertThat(commandNames()).containsExactly("find", "find", "find");
    }

    @Test
    void rollingPlansOverCostsTheSameForOneAndForMany() {
        var plans = new Plans(api);
        plans.accepted(Account.KOSEKI);
        commands.clear();
        assertThat(rollOver()).isEqualTo(1);
        var one = commandNames();

        for (int i = 0; i < 5; i++) {
            plans.accepted(Account.KOKUHO);
        }
        commands.clear();
        assertThat(rollOver()).isEqualTo(5);

        assertThat(commandNames()).isEqualTo(one).hasSize(13);
        assertThat(one).filteredOn("insert"::equals).hasSize(2);
        assertThat(one).doesNotContain("update");
    }

    private int rollOver() {
        return api.ask(
                        Account.DX,
                        "mutation { rollOverActionPlans(input: {from: 2025, to: 2026}) { rolledOver { title } } }")
                .data("/rollOverActionPlans/rolledOver")
                .size();
    }

    private void ask(String query) {
        var answer = api.ask(Account.DX, query);
        assertThat(answer.body().has("errors")).as(answer.text()).isFalse();
    }

    private List<String> commandNames() {
        return commands.list().stream().map(BsonDocument::getFirstKey).toList();
    }
}
