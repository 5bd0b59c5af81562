package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.testing.Reports.delayed;
import static org.ayumi.testing.Reports.naming;
import static org.ayumi.testing.Reports.onTrack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.Reports;
import org.ayumi.testing.RunningBackend;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The reports of a year as a list, filter by filter and page by page, held against the plans that hold them. */
@BackendTest
class ReportListTest {

    @Autowired
    private Api api;

    @Autowired
    private RunningBackend.FreshStore store;

    private Reports reports;

    /** A report as far as filters look at it. */
    private record Row(String id, String period, String state, String department, boolean ratingsDiffer) {}

    private record Filter(
            @Nullable String period,
            @Nullable String state,
            @Nullable String department,
            @Nullable Boolean ratingsDiffer) {

        private boolean matches(Row row) {
            return (period == null || period.equals(row.period))
                    && (state == null || state.equals(row.state))
                    && (department == null || department.equals(row.department))
                    && (ratingsDiffer == null || ratingsDiffer == row.ratingsDiffer);
        }

        private String arguments() {
            return Stream.of(
                            period == null ? null : "period: " + period,
                            state == null ? null : "state: " + state,
                            department == null ? null : "department: \"%s\"".formatted(department),
                            ratingsDiffer == null ? null : "ratingsDiffer: " + ratingsDiffer)
                    .filter(Objects::nonNull)
                    .map(", "::concat)
                    .reduce("", String::concat);
        }
    }

    @BeforeEach
    void reportInEveryState() {
        store.reset();
        reports = Reports.of(api);
        reports.open();
        var first = plan(Account.KOSEKI);
        submit(Account.KOSEKI, delayed(first, "H1"));
        decide("acceptPlanReport", first, "H1", "SLIGHTLY_DELAYED", 2);
        save(Account.KOSEKI, onTrack(first, "H2"));
        var second = plan(Account.KOSEKI);
        submit(Account.KOSEKI, onTrack(second, "H1"));
        submit(Account.KOSEKI, delayed(second, "H2"));
        decide("acceptPlanReport", second, "H2", "DELAYED", 2);
        var third = plan(Account.KOKUHO);
        submit(Account.KOKUHO, onTrack(third, "H1"));
        decide("returnPlanReport", third, "H1", "DELAYED", 2);
        submit(Account.KOKUHO, onTrack(third, "H2"));
        decide("returnPlanReport", third, "H2", "DELAYED", 2);
        emptied(third);
        var fourth = plan(Account.KIKAKU);
        submit(Account.KIKAKU, onTrack(fourth, "H1"));
        decide("returnPlanReport", fourth, "H1", "DELAYED", 2);
        var again = onTrack(fourth, "H1");
        again.put("expectedVersion", 3);
        submit(Account.KIKAKU, again);
    }

    @ParameterizedTest
    @EnumSource(names = {"DX", "KANBU", "KOSEKI", "ZEIMU"})
    void everyFilterListsAndCountsWhatThePlansHoldAndTheViewerMayRead(Account account) {
        var all = rows(account);
        assertThat(all)
                .as("there is something to tell apart")
                .anyMatch(Row::ratingsDiffer)
                .anyMatch(row -> !row.ratingsDiffer());
        for (var filter : filters()) {
            var page = page(account, filter.arguments() + ", first: 100");
            var expected = all.stream().filter(filter::matches).map(Row::id).toList();

            assertThat(ids(page)).as(filter.toString()).containsExactlyElementsOf(expected);
            assertThat(page.path("totalCount").asInt()).as(filter.toString()).isEqualTo(expected.size());
            assertThat(page.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
        }
    }

    @Test
    void pagesOfEverySizeMakeTheSameList() {
        var whole = rows(Account.DX).stream().map(Row::id).toList();
        for (int size = 1; size <= whole.size(); size++) {
            var read = new ArrayList<String>();
            String cursor = "";
            boolean more = true;
            while (more) {
                var page = page(Account.DX, ", first: %d %s".formatted(size, cursor));
                read.addAll(ids(page));
                cursor = ", after: \"%s\""
                        .formatted(page.at("/pageInfo/endCursor").asString());
                more = page.at("/pageInfo/hasNextPage").asBoolean();
            }
            assertThat(read).as("pages of %d", size).containsExactlyElementsOf(whole);
        }
    }

    @Test
    void aCursorStandsThoughItsReportNoLongerMatches() {
        var submitted = page(Account.DX, ", state: SUBMITTED, first: 1");
        String accepted = ids(submitted).getFirst();
        var report = reports.find(Account.DX, accepted);
        reports.send(
                Account.DX,
                "returnPlanReport",
                naming(
                        report.path("plan"),
                        report.path("period").asString(),
                        Map.of(
                                "comment",
                                "確かめてください。",
                                "expectedVersion",
                                report.path("version").asInt())));

        var rest = page(
                Account.DX,
                ", state: SUBMITTED, after: \"%s\""
                        .formatted(submitted.at("/pageInfo/endCursor").asString()));

        assertThat(ids(rest)).hasSize(1).doesNotContain(accepted);
    }

    @Test
    void aCursorNoPageGaveAndAPageTooLargeAreRefused() {
        for (String arguments : List.of(", after: \"x\"", ", after: \"cGxhbi14\"", ", first: 0", ", first: 101")) {
            var answer =
                    api.ask(Account.DX, "{ planReports(fiscalYear: 2025 %s) { totalCount } }".formatted(arguments));
            assertThat(answer.errorCode()).as(arguments).isEqualTo("BAD_REQUEST");
        }
    }

    private static List<Filter> filters() {
        var filters = new ArrayList<Filter>();
        for (var period : Arrays.asList(null, "H1", "H2", "Q2")) {
            for (var state : Arrays.asList(null, "DRAFT", "SUBMITTED", "ACCEPTED", "RETURNED")) {
                for (var department : Arrays.asList(null, "koseki-jumin", "kokuho-nenkin")) {
                    for (var differ : Arrays.asList(null, true, false)) {
                        filters.add(new Filter(period, state, department, differ));
                    }
                }
            }
        }
        return filters;
    }

    private List<Row> rows(Account account) {
        var plans = api.ask(
                        account,
                        "{ actionPlans(fiscalYear: 2025, first: 100) { edges { node { department { code } reports { id period state ratingsDiffer } } } } }")
                .data("/actionPlans/edges");
        return plans.valueStream()
                .flatMap(edge -> edge.at("/node/reports")
                        .valueStream()
                        .map(report -> new Row(
                                report.path("id").asString(),
                                report.path("period").asString(),
                                report.path("state").asString(),
                                edge.at("/node/department/code").asString(),
                                report.path("ratingsDiffer").asBoolean())))
                .toList();
    }

    private JsonNode page(Account account, String arguments) {
        return api.ask(
                        account,
                        "{ planReports(fiscalYear: 2025 %s) { totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } }"
                                .formatted(arguments))
                .data("/planReports");
    }

    private static List<String> ids(JsonNode page) {
        return page.path("edges")
                .valueStream()
                .map(edge -> edge.at("/node/id").asString())
                .toList();
    }

    private JsonNode plan(Account editor) {
        return reports.plans().accepted(editor);
    }

    private void save(Account editor, Map<String, ? extends @Nullable Object> input) {
        Reports.done(reports.send(editor, "savePlanReport", input));
    }

    private void submit(Account editor, Map<String, ? extends @Nullable Object> input) {
        reports.submitted(editor, input);
    }

    private void decide(String mutation, JsonNode plan, String period, String rating, int version) {
        Reports.done(reports.send(
                Account.DX,
                mutation,
                naming(plan, period, Map.of("rating", rating, "comment", "確かめました。", "expectedVersion", version))));
    }

    /** A returned report whose department has taken its rating out. */
    private void emptied(JsonNode plan) {
        var input = onTrack(plan, "H2");
        input.put("status", null);
        input.put("expectedVersion", 3);
        save(Account.KOKUHO, input);
    }
}
