package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.testing.Reports.naming;
import static org.ayumi.testing.Reports.onTrack;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ayumi.testing.Account;
import org.ayumi.testing.Answer;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.Reports;
import org.ayumi.testing.RunningBackend;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Every account reads a report of 戸籍住民課 in each state, by its id and in the list, and the history and the cycle. */
@BackendTest
class ReportReadingRightsTest {

    private static final String MATRIX = """
                             JOHO DX  KIKAKU KOSEKI KOKUHO ZEIMU KANBU MUSHOKU
            node DRAFT     | yes  yes no     yes    no     no    yes   no
            node SUBMITTED | yes  yes no     yes    no     no    yes   no
            node RETURNED  | yes  yes no     yes    no     no    yes   no
            node ACCEPTED  | yes  yes yes    yes    yes    yes   yes   no
            list DRAFT     | yes  yes no     yes    no     no    yes   no
            list SUBMITTED | yes  yes no     yes    no     no    yes   no
            list RETURNED  | yes  yes no     yes    no     no    yes   no
            list ACCEPTED  | yes  yes yes    yes    yes    yes   yes   no
            history        | yes  yes no     yes    no     no    yes   no
            periods        | yes  yes yes    yes    yes    yes   yes   no
            cycle history  | yes  yes yes    yes    yes    yes   yes   no
            manage         | no   yes no     no     no     no    no    no
            """;

    @Autowired
    private Api api;

    @Autowired
    private RunningBackend.FreshStore store;

    private Reports reports;
    private JsonNode plan;

    @BeforeEach
    void openTheCycle() {
        store.reset();
        reports = Reports.of(api);
        reports.open();
        plan = reports.plans().accepted(Account.KOSEKI);
    }

    @ParameterizedTest(name = "{0}: {1} = {2}")
    @MethodSource("matrix")
    void anAccountReadsWhatItsRoleGrants(Account account, String attempt, boolean granted) {
        String last = attempt.substring(attempt.lastIndexOf(' ') + 1);
        bring(last.equals(last.toUpperCase(Locale.ROOT)) ? last : "ACCEPTED");
        assertThat(
                        switch (attempt.split(" ")[0]) {
                            case "node" ->
                                reports.find(account, Reports.id(plan, "H1")).isObject();
                            case "list" -> listed(account);
                            case "history" -> history(account);
                            case "periods" ->
                                asked(account, "... on ActionPlan { reportingPeriods { period } }", plan)
                                        .data("/node/reportingPeriods")
                                        .isArray();
                            case "cycle" -> cycle(account).has("revisions");
                            default -> cycle(account).at("/viewerCan/manage").asBoolean();
                        })
                .isEqualTo(granted);
    }

    private boolean listed(Account account) {
        var answer = api.ask(account, "{ planReports(fiscalYear: 2025) { totalCount edges { node { id } } } }");
        assertThat(answer.errorCode()).isEqualTo(account == Account.MUSHOKU ? "FORBIDDEN" : "");
        int count = answer.data("/planReports/totalCount").asInt(0);
        assertThat(answer.data("/planReports/edges").size()).isEqualTo(count);
        return count == 1;
    }

    private boolean history(Account account) {
        var answer = api.ask(
                account,
                "query ($id: ID!) { node(id: $id) { ... on PlanReport { id revisions { totalCount edges { node { changes { after } } } } } } }",
                Map.of("id", Reports.id(plan, "H1")));
        boolean told = answer.data("/node/revisions").isObject();
        assertThat(answer.errorCode()).isEqualTo(told ? "" : "FORBIDDEN");
        return told;
    }

    private JsonNode cycle(Account account) {
        return api.ask(
                        account,
                        "{ monitoringCycle(fiscalYear: 2025) { viewerCan { manage } revisions { totalCount } } }")
                .data("/monitoringCycle");
    }

    private Answer asked(Account account, String selection, JsonNode node) {
        return api.ask(
                account,
                "query ($id: ID!) { node(id: $id) { %s } }".formatted(selection),
                Map.of("id", node.path("id").asString()));
    }

    /** Brings the report for the first half into a state. */
    private void bring(String state) {
        Reports.done(reports.send(Account.KOSEKI, "savePlanReport", onTrack(plan, "H1")));
        if (!state.equals("DRAFT")) {
            Reports.done(
                    reports.send(Account.KOSEKI, "submitPlanReport", naming(plan, "H1", Map.of("expectedVersion", 1))));
        }
        if (state.equals("ACCEPTED") || state.equals("RETURNED")) {
            Reports.done(reports.send(
                    Account.DX,
                    state.equals("ACCEPTED") ? "acceptPlanReport" : "returnPlanReport",
                    naming(plan, "H1", Map.of("rating", "ON_TRACK", "comment", "確かめました。", "expectedVersion", 2))));
        }
    }

    static Stream<Arguments> matrix() {
        var lines = MATRIX.lines().toList();
        var accounts = Arrays.stream(lines.getFirst().strip().split("\\s+"))
                .map(Account::valueOf)
                .toList();
        return lines.stream().skip(1).map(line -> line.split("\\|")).flatMap(cells -> {
            var granted = cells[1].strip().split("\\s+");
            return IntStream.range(0, granted.length)
                    .mapToObj(i -> Arguments.of(accounts.get(i), cells[0].strip(), granted[i].equals("yes")));
        });
    }
}
