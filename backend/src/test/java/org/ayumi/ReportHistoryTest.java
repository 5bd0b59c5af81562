package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ayumi.testing.Account;
import org.ayumi.testing.Answer;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.Plans;
import org.ayumi.testing.Reports;
import org.ayumi.testing.RunningBackend;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The history of a report tells why it was returned, and what differs in each result. */
@BackendTest
class ReportHistoryTest {

    @Autowired
    private Api api;

    @Autowired
    private RunningBackend.FreshStore store;

    private Reports reports;
    private JsonNode plan;

    @BeforeEach
    void startWithAnAcceptedPlan() {
        store.reset();
        reports = Reports.of(api);
        reports.open();
        plan = new Plans(api).accepted(Account.KOSEKI);
    }

    @ParameterizedTest
    @EnumSource(Account.class)
    void whyAReportWasReturnedIsStillToldToThoseWhoReadItsHistoryOnceItIsAccepted(Account account) {
        var submitted = reports.submitted(Account.KOSEKI, Reports.onTrack(plan, "H1"));
        var returned = review("returnPlanReport", submitted, "comment", "数を確かめてください。");
        var again = Reports.onTrack(plan, "H1");
        again.put("expectedVersion", returned.path("version").asInt());
        again.put("done", "数を確かめました。");
        var corrected = reports.submitted(Account.KOSEKI, again);
        review("acceptPlanReport", corrected, "rating", "ON_TRACK");

        var answer = revisions(account);

        if (List.of(Account.DX, Account.JOHO, Account.KANBU, Account.KOSEKI).contains(account)) {
            assertThat(answer.data("/node/revisions/edges")
                            .valueStream()
                            .map(edge -> edge.at("/node/reason").asString("-")))
                    .containsExactly("-", "-", "-", "数を確かめてください。", "-", "-");
        } else {
            assertThat(answer.errorCode()).isEqualTo("FORBIDDEN");
            assertThat(answer.text()).doesNotContain("数を確かめてください。");
        }
    }

    @Test
    void aChangedExplanationIsToldWithTheGoalItBelongsTo() {
        var saved =
                save(0, result(0, 12, "速報です。"), Map.of("goalId", goal(1), "verdict", "NOT_MET", "reason", "年度末に改めます。"));
        saved = save(saved.path("version").asInt(), result(0, 12, "確定しました。"), result(1, null, "年度末に改めます。"));
        save(saved.path("version").asInt(), result(0, 13, null));

        var told = revisions(Account.KOSEKI)
                .data("/node/revisions/edges")
                .valueStream()
                .map(edge -> edge.at("/node/changes"))
                .toList();

        assertThat(told.get(1).size()).isEqualTo(1);
        assertThat(told.get(1).at("/0/label").asString()).isEqualTo("上半期 実績");
        assertThat(told.get(1).at("/0/before").asString()).isEqualTo("書かない窓口の手続数：12件（速報です。）\n手引の改訂：未達（年度末に改めます。）");
        assertThat(told.get(1).at("/0/after").asString()).isEqualTo("書かない窓口の手続数：12件（確定しました。）\n手引の改訂：年度末に改めます。");
        assertThat(told.get(0).at("/0/after").asString()).isEqualTo("書かない窓口の手続数：13件");
    }

    private JsonNode save(int version, Object... results) {
        var input = Reports.onTrack(plan, "H1");
        input.put("actuals", List.of(results));
        input.put("expectedVersion", version);
        return Reports.done(reports.send(Account.KOSEKI, "savePlanReport", input));
    }

    private Map<String, Object> result(int number, @Nullable Integer value, @Nullable String reason) {
        var result = new LinkedHashMap<String, Object>(Map.of("goalId", goal(number)));
        if (value != null) {
            result.put("value", value);
        }
        if (reason != null) {
            result.put("reason", reason);
        }
        return result;
    }

    private String goal(int number) {
        return plan.at("/goals/%d/id".formatted(number)).asString();
    }

    private JsonNode review(String mutation, JsonNode report, String field, String said) {
        int version = report.path("version").asInt();
        return Reports.done(reports.send(
                Account.DX, mutation, Reports.naming(plan, "H1", Map.of(field, said, "expectedVersion", version))));
    }

    private Answer revisions(Account account) {
        return api.ask(account, """
                query ($id: ID!) { node(id: $id) { ... on PlanReport {
                  revisions { edges { node { version reason changes { label before after } } } } } } }""", Map.of("id", Reports.id(plan, "H1")));
    }
}
