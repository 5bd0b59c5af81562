package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.testing.Reports.naming;
import static org.ayumi.testing.Reports.onTrack;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.Reports;
import org.ayumi.testing.RunningBackend;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Every account tries everything with the cycle and with a report of 戸籍住民課, whose plan's id it guesses. */
@BackendTest
class ReportRightsTest {

    private static final String MATRIX = """
                                JOHO DX  KIKAKU KOSEKI KOKUHO ZEIMU KANBU MUSHOKU
            openMonitoringCycle | no  yes no     no     no     no    no    no
            changeDueDate       | no  yes no     no     no     no    no    no
            extendReporting     | no  yes no     no     no     no    no    no
            reopenReporting     | no  yes no     no     no     no    no    no
            savePlanReport      | no  no  no     yes    no     no    no    no
            submitPlanReport    | no  no  no     yes    no     no    no    no
            reportUnchanged     | no  no  no     yes    no     no    no    no
            acceptPlanReport    | no  yes no     no     no     no    no    no
            returnPlanReport    | no  yes no     no     no     no    no    no
            commentPlanReport   | no  yes no     yes    no     no    yes   no
            read cycle          | yes yes yes    yes    yes    yes   yes   no
            read draft          | yes yes no     yes    no     no    yes   no
            read accepted       | yes yes yes    yes    yes    yes   yes   no
            read comments       | yes yes no     yes    no     no    yes   no
            """;

    @Autowired
    private Api api;

    @Autowired
    private RunningBackend.FreshStore store;

    private Reports reports;

    @BeforeEach
    void openTheCycle() {
        store.reset();
        reports = Reports.of(api);
        reports.open();
    }

    @ParameterizedTest(name = "{0}: {1} = {2}")
    @MethodSource("matrix")
    void anAccountMayWhatItsRoleGrantsAndARefusalChangesNothing(Account account, String attempt, boolean granted) {
        if (attempt.equals("read cycle")) {
            assertThat(api.ask(account, "{ monitoringCycle(fiscalYear: 2025) { version } }")
                            .data("/monitoringCycle")
                            .isObject())
                    .isEqualTo(granted);
            return;
        }
        var plan = reports.plans().accepted(Account.KOSEKI);
        if (attempt.startsWith("read ")) {
            assertThat(sees(account, plan, attempt.substring("read ".length()))).isEqualTo(granted);
            return;
        }
        var input = input(attempt, plan);
        var before = reports.read(Account.DX, plan);

        var sent = reports.send(account, attempt, input);

        assertThat(sent.answer().errorCode()).isEqualTo(granted ? "" : "FORBIDDEN");
        assertThat(sent.payload().isNull()).isEqualTo(!granted);
        if (granted) {
            assertThat(sent.complaints()).as(sent.answer().text()).isEmpty();
        } else {
            assertThat(reports.read(Account.DX, plan)).isEqualTo(before);
        }
    }

    private boolean sees(Account account, JsonNode plan, String what) {
        reports.send(Account.KOSEKI, "savePlanReport", onTrack(plan, "H1"));
        reports.send(Account.KANBU, "commentPlanReport", naming(plan, "H1", Map.of("text", "よく進んでいます。")));
        if (!what.equals("draft")) {
            reports.send(Account.KOSEKI, "submitPlanReport", naming(plan, "H1", Map.of("expectedVersion", 1)));
            reports.send(
                    Account.DX,
                    "acceptPlanReport",
                    naming(plan, "H1", Map.of("rating", "ON_TRACK", "expectedVersion", 2)));
        }
        var seen = reports.read(account, plan);
        return what.equals("comments") ? seen.path(0).path("comments").size() > 0 : seen.size() > 0;
    }

    /** The input of an attempt, after everything that must come before it was done by those who may. */
    private Map<String, ? extends @Nullable Object> input(String attempt, JsonNode plan) {
        return switch (attempt) {
            case "openMonitoringCycle" -> Map.of("fiscalYear", 2026);
            case "changeDueDate" ->
                Map.of(
                        "fiscalYear",
                        2025,
                        "period",
                        "H1",
                        "dueOn",
                        "2099-01-31",
                        "reason",
                        "決算に合わせるため",
                        "expectedVersion",
                        1);
            case "extendReporting" ->
                Map.of(
                        "fiscalYear",
                        2025,
                        "period",
                        "H1",
                        "department",
                        "koseki-jumin",
                        "until",
                        "2100-01-31",
                        "expectedVersion",
                        1);
            case "reopenReporting" ->
                Map.of(
                        "fiscalYear",
                        2025,
                        "period",
                        "Q1",
                        "until",
                        "2099-01-31",
                        "reason",
                        "集計を直すため",
                        "expectedVersion",
                        1);
            case "savePlanReport" -> onTrack(plan, "H1");
            case "reportUnchanged" -> {
                reports.submitted(Account.KOSEKI, onTrack(plan, "H1"));
                yield Map.of("actionPlanIds", List.of(plan.path("id").asString()), "period", "H2", "note", "変わりありません");
            }
            case "acceptPlanReport", "returnPlanReport" -> {
                int version = reports.submitted(Account.KOSEKI, onTrack(plan, "H1"))
                        .path("version")
                        .asInt();
                yield naming(
                        plan, "H1", Map.of("rating", "ON_TRACK", "comment", "確かめました。", "expectedVersion", version));
            }
            default -> {
                reports.send(Account.KOSEKI, "savePlanReport", onTrack(plan, "H1"));
                yield naming(
                        plan,
                        "H1",
                        attempt.equals("commentPlanReport") ? Map.of("text", "承知しました。") : Map.of("expectedVersion", 1));
            }
        };
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
