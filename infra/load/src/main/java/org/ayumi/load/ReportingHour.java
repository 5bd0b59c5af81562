package org.ayumi.load;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.details;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.foreach;
import static io.gatling.javaapi.core.CoreDsl.global;
import static io.gatling.javaapi.core.CoreDsl.jsonPath;
import static io.gatling.javaapi.core.CoreDsl.listFeeder;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * The last hour before the deadline, without any pause for thought: sixty editors at once each save and submit a report
 * for every plan of their department and every quarter. Afterwards every report must be found, with the words that were
 * sent, and the figures must count all of them.
 */
public final class ReportingHour extends Simulation {

    private static final List<String> PERIODS = List.of("Q1", "Q2", "Q3", "Q4");
    private static final int PLANS = Departments.COUNT * Plans.EACH;

    /** In milliseconds: what takes longer, the console no longer waits for. */
    private static final int CONSOLE_WAITS = 12_000;

    private static final String SAVE =
            "mutation($input: SavePlanReportInput!) { savePlanReport(input: $input) { report { version } userErrors { code } } }";
    private static final String SUBMIT =
            "mutation($input: SubmitPlanReportInput!) { submitPlanReport(input: $input) { report { state } userErrors { code } } }";
    private static final String READ =
            "query($id: ID!) { node(id: $id) { ... on ActionPlan { reports { period state done } } } }";
    private static final String FIGURES =
            "query { monitoring(fiscalYear: %d, period: %s) { summary { plans { count } reported { count } overdue { count } } } }";

    private final Target target = Target.ofEnvironment();
    private final Departments departments = new Departments(target);

    /** Prepares the stack and declares the run. */
    public ReportingHour() {
        departments.prepare();
        var plans = new Plans(target, departments).prepare();
        var tokens = new Departments(target);
        var byDepartment = plans.stream().collect(Collectors.groupingBy(Plans.Plan::department));
        var editors = Departments.codes().stream()
                .map(code -> Map.<String, Object>of(
                        "token", tokens.token(code), "plans", byDepartment.getOrDefault(code, List.of())))
                .toList();
        var reader = List.of(Map.<String, Object>of("token", tokens.token("dx")));
        setUp(scenario("報告する")
                        .feed(listFeeder(editors))
                        .exec(eachReport())
                        .injectOpen(atOnceUsers(Departments.COUNT))
                        .andThen(scenario("確かめる")
                                .feed(listFeeder(reader))
                                .exec(figures())
                                .exec(session -> session.set("plans", plans))
                                .exec(everyReport())
                                .injectOpen(atOnceUsers(1))))
                .protocols(http.baseUrl(target.graphQl())
                        .contentTypeHeader("application/json")
                        .acceptHeader("application/graphql-response+json")
                        .authorizationHeader("Bearer #{token}"))
                .assertions(
                        global().failedRequests().count().is(0L),
                        details("保存する").responseTime().percentile(50.0).lt(CONSOLE_WAITS),
                        details("保存する").responseTime().percentile(95.0).lt(CONSOLE_WAITS),
                        details("提出する").responseTime().percentile(50.0).lt(CONSOLE_WAITS),
                        details("提出する").responseTime().percentile(95.0).lt(CONSOLE_WAITS),
                        details("集計を読む").responseTime().max().lt(CONSOLE_WAITS),
                        global().responseTime().max().lt(CONSOLE_WAITS),
                        global().allRequests().count().is(2L * PLANS * PERIODS.size() + PERIODS.size() + PLANS));
    }

    private static ChainBuilder eachReport() {
        return foreach(PERIODS, "period").on(foreach("#{plans}", "plan").on(exec(save(), submit())));
    }

    private static HttpRequestActionBuilder save() {
        return http("保存する")
                .post("")
                .body(StringBody(session -> body(
                        SAVE,
                        Map.of(
                                "input",
                                Map.of(
                                        "actionPlanId",
                                        plan(session).id(),
                                        "period",
                                        period(session),
                                        "status",
                                        "ON_TRACK",
                                        "achievement",
                                        70,
                                        "done",
                                        words(session),
                                        "next",
                                        "次の四半期も続けます。",
                                        "expectedVersion",
                                        0)))))
                .check(
                        status().is(200),
                        jsonPath("$.data.savePlanReport.userErrors[*].code").notExists(),
                        jsonPath("$.data.savePlanReport.report.version").ofInt().saveAs("version"));
    }

    private static HttpRequestActionBuilder submit() {
        return http("提出する")
                .post("")
                .body(StringBody(session -> body(
                        SUBMIT,
                        Map.of(
                                "input",
                                Map.of(
                                        "actionPlanId", plan(session).id(),
                                        "period", period(session),
                                        "expectedVersion", session.getInt("version"))))))
                .check(
                        status().is(200),
                        jsonPath("$.data.submitPlanReport.userErrors[*].code").notExists(),
                        jsonPath("$.data.submitPlanReport.report.state").is("SUBMITTED"));
    }

    private static ChainBuilder figures() {
        return foreach(PERIODS, "period")
                .on(exec(http("集計を読む")
                        .post("")
                        .body(StringBody(session -> body(FIGURES.formatted(Plans.YEAR, period(session)), Map.of())))
                        .check(
                                status().is(200),
                                jsonPath("$.data.monitoring.summary.plans.count")
                                        .ofInt()
                                        .is(PLANS),
                                jsonPath("$.data.monitoring.summary.reported.count")
                                        .ofInt()
                                        .is(PLANS),
                                jsonPath("$.data.monitoring.summary.overdue.count")
                                        .ofInt()
                                        .is(0))));
    }

    private static ChainBuilder everyReport() {
        return foreach("#{plans}", "plan")
                .on(exec(http("計画を読む")
                        .post("")
                        .body(StringBody(
                                session -> body(READ, Map.of("id", plan(session).id()))))
                        .check(
                                status().is(200),
                                jsonPath("$.data.node.reports[?(@.state=='SUBMITTED')].done")
                                        .findAll()
                                        .is(session -> PERIODS.stream()
                                                .map(period -> words(plan(session), period))
                                                .toList()))));
    }

    private static String body(String query, Map<String, Object> variables) {
        return JsonMapper.shared().writeValueAsString(Map.of("query", query, "variables", variables));
    }

    private static Plans.Plan plan(Session session) {
        return Objects.requireNonNull(session.<Plans.Plan>get("plan"));
    }

    private static String period(Session session) {
        return Objects.requireNonNull(session.getString("period"));
    }

    private static String words(Session session) {
        return words(plan(session), period(session));
    }

    /** No two reports have the same words, so that none can stand for another. */
    private static String words(Plans.Plan plan, String period) {
        return "%sの%sの報告です。".formatted(plan.id(), period);
    }
}
