package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.ayumi.testing.Account;
import org.ayumi.testing.Answer;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.Ids;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.Year;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The schedule of an initiative: 2025-04 is led by 企画経営課. */
@BackendTest
class ScheduleTest {

    @Autowired
    private Api api;

    @Autowired
    private RunningBackend.FreshStore store;

    @BeforeEach
    void startFromTheReferenceData() {
        store.reset();
    }

    @Test
    void theLeadDepartmentSetsItWithWhatIsDone() {
        var made = set(Account.KIKAKU, "2025-04", 1, bar("調査", 4, 6, 100), bar("導入", 7, 3, 20), milestone("公開", 10))
                .data("/setSchedule/initiative");

        assertThat(made.path("version").asInt()).isEqualTo(2);
        assertThat(made.at("/schedule/0/progress").asInt()).isEqualTo(100);
        assertThat(made.at("/schedule/1/endMonth").asInt()).isEqualTo(3);
        assertThat(made.at("/schedule/2/kind").asString()).isEqualTo("MILESTONE");
        assertThat(Year.revisionsOf("2025-04", api)
                        .at("/edges/0/node/changes/0/after")
                        .asString())
                .isEqualTo("調査（4月〜6月、進み具合100%）\n導入（7月〜3月、進み具合20%）\n▲公開（10月）");
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheDxOfficeAndTheLeadDepartmentSetIt(Account account) {
        var before = Year.asItStands(api);
        boolean may = account == Account.DX || account == Account.KIKAKU;

        var answer = set(account, "2025-04", 1, bar("調査", 4, 6, null));

        assertThat(answer.errorCode()).isEqualTo(may ? "" : "FORBIDDEN");
        assertThat(Year.asItStands(api).equals(before)).isEqualTo(!may);
    }

    @ParameterizedTest
    @CsvSource({
        "調査, 3, 4, 0, OUTSIDE_YEAR",
        "調査, 0, 4, 0, INVALID_MONTH",
        "調査, 4, 13, 0, INVALID_MONTH",
        "調査, 4, , 0, INVALID_MONTH",
        "調査, , , 0, REQUIRED",
        "' ', 4, 5, 0, REQUIRED",
        "調査, 4, 5, 101, INVALID_VALUE",
        "調査, 4, 5, -1, INVALID_VALUE"
    })
    void whatDoesNotFitIntoTheYearIsRefusedAndChangesNothing(
            String label, @Nullable Integer start, @Nullable Integer end, Integer progress, String code) {
        var before = Year.asItStands(api);

        var answer = set(Account.DX, "2025-04", 1, bar(label, start, end, progress));

        assertThat(code(answer)).isEqualTo(code);
        assertThat(Year.asItStands(api)).isEqualTo(before);
    }

    @Test
    void aMilestoneIsOneMonthAndAClosedPlanStaysAsItIs() {
        var twoMonths = new HashMap<>(milestone("公開", 10));
        twoMonths.put("endMonth", 11);
        assertThat(code(set(Account.DX, "2025-04", 1, twoMonths))).isEqualTo("INVALID_MONTH");

        int version = Year.asItStands(api).path("version").asInt();
        api.ask(
                Account.DX,
                "mutation { beginClosing(input: {fiscalYear: 2025, expectedVersion: %d}) { userErrors { code } } }"
                        .formatted(version));
        assertThat(code(set(Account.DX, "2025-04", 1, bar("調査", 4, 6, 100)))).isEqualTo("WRONG_STATE");
    }

    @Test
    void twoPeopleWhoChangeAnItemSeeEachOthers() {
        set(Account.KIKAKU, "2025-04", 1, bar("調査", 4, 5, null));
        set(Account.KIKAKU, "2025-04", 2, bar("調査", 4, 6, 100));

        var second = set(Account.DX, "2025-04", 2, bar("調査", 4, 7, null)).data("/setSchedule");

        assertThat(second.at("/userErrors/0/code").asString()).isEqualTo("STALE_VERSION");
        assertThat(second.at("/conflict/fields/0/theirs").asString()).isEqualTo("調査（4月〜6月、進み具合100%）");
        assertThat(second.at("/conflict/fields/0/mine").asString()).isEqualTo("調査（4月〜7月）");
    }

    private static String code(Answer answer) {
        JsonNode payload = answer.data("/setSchedule");
        return payload.at("/userErrors/0/code").asString();
    }

    private static Map<String, Object> milestone(String label, int month) {
        return Map.of("label", label, "kind", "MILESTONE", "startMonth", month, "endMonth", month);
    }

    private static Map<String, Object> bar(
            String label, @Nullable Integer start, @Nullable Integer end, @Nullable Integer progress) {
        var item = new HashMap<String, Object>(Map.of("label", label, "kind", "BAR"));
        item.put("startMonth", start);
        item.put("endMonth", end);
        item.put("progress", progress);
        return item;
    }

    @SafeVarargs
    private final Answer set(Account account, String initiative, int version, Map<String, Object>... items) {
        var listed = new ArrayList<Map<String, Object>>();
        for (var item : items) {
            listed.add(item);
        }
        return api.ask(
                account.token(),
                "mutation ($input: SetScheduleInput!) { setSchedule(input: $input) { initiative { version schedule { label kind startMonth endMonth progress } } userErrors { code message } conflict { fields { theirs mine } } } }",
                Map.of(
                        "input",
                        Map.of(
                                "initiativeId",
                                Ids.initiative(initiative),
                                "items",
                                listed,
                                "expectedVersion",
                                version)));
    }
}
