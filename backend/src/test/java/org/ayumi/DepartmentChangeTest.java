package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.Plans;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.Sent;
import org.ayumi.testing.TurnOfYear;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Departments are renamed, split and ended; what names them goes on naming them. */
@BackendTest
class DepartmentChangeTest {

    @Autowired
    private Api api;

    @Autowired
    private RunningBackend.FreshStore store;

    @Autowired
    private MongoDatabase database;

    private TurnOfYear year;
    private Plans plans;

    @BeforeEach
    void startFromTheReferenceData() {
        store.reset();
        year = new TurnOfYear(api);
        plans = new Plans(api);
    }

    @Test
    void aRenamedDepartmentKeepsItsCodeItsPlansAndItsFormerName() {
        var plan = plans.accepted(Account.KOSEKI);

        var renamed = done(year.change(Account.JOHO, "renameDepartment", TurnOfYear.newName(Map.of())));

        assertThat(renamed.path("code").asString()).isEqualTo("koseki-jumin");
        assertThat(renamed.path("name").asString()).isEqualTo("住民窓口課");
        assertThat(renamed.path("version").asInt()).isEqualTo(2);
        assertThat(renamed.at("/history/0/validFrom").asInt()).isEqualTo(2026);
        assertThat(renamed.at("/history/1/name").asString()).isEqualTo("戸籍住民課");
        assertThat(renamed.at("/history/1/validTo").asInt()).isEqualTo(2025);
        var seen = year.read(Account.KOSEKI, plan);
        assertThat(seen.at("/department/name").asString()).isEqualTo("戸籍住民課");
        assertThat(seen.at("/department/currentName").asString()).isEqualTo("住民窓口課");
        assertThat(plans.draft(Account.KOSEKI).at("/department/name").asString())
                .isEqualTo("住民窓口課");
        assertThat(plans.page(Account.DX, "department: \"koseki-jumin\"")
                        .path("totalCount")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void plansOfOneDepartmentAreOneGroupWhateverItsName() {
        plans.accepted(Account.KOSEKI);
        done(year.change(Account.JOHO, "renameDepartment", TurnOfYear.newName(Map.of())));
        plans.accepted(Account.KOSEKI);

        var groups = api.ask(
                        Account.DX,
                        "{ monitoring(fiscalYear: 2025, period: H1) { byDepartment { key name summary { plans { count } } } } }")
                .data("/monitoring/byDepartment");

        assertThat(groups.size()).isEqualTo(1);
        assertThat(groups.at("/0/name").asString()).isEqualTo("住民窓口課");
        assertThat(groups.at("/0/summary/plans/count").asInt()).isEqualTo(2);
    }

    @Test
    void aNameSaidOfTheSameYearAgainIsPutRight() {
        done(year.change(Account.JOHO, "renameDepartment", TurnOfYear.newName(Map.of())));

        var again = done(year.change(
                Account.JOHO, "renameDepartment", TurnOfYear.newName(Map.of("name", "住民の窓口課", "expectedVersion", 2))));

        assertThat(again.path("history").size()).isEqualTo(2);
        assertThat(again.at("/history/0/name").asString()).isEqualTo("住民の窓口課");
    }

    @Test
    void theHistoryKeepsWhoChangedWhatAndWhy() {
        done(year.change(Account.JOHO, "renameDepartment", TurnOfYear.newName(Map.of())));

        var entries = api.ask(
                        Account.DX,
                        "{ departments { code revisions { totalCount edges { node { version changedBy reason changes { label before after } } } } } }")
                .data("/departments")
                .valueStream()
                .filter(each -> each.path("code").asString().equals("koseki-jumin"))
                .findFirst()
                .orElseThrow()
                .path("revisions");

        assertThat(entries.path("totalCount").asInt()).isEqualTo(2);
        var newest = entries.at("/edges/0/node");
        assertThat(newest.path("changedBy").asString()).contains("情報政策課");
        assertThat(newest.path("reason").asString()).isEqualTo("組織改正のため");
        assertThat(newest.at("/changes/0/before").asString()).isEqualTo("戸籍住民課");
        assertThat(newest.at("/changes/0/after").asString()).isEqualTo("住民窓口課");
    }

    @Test
    void aSplitDepartmentEndsAndNamesItsSuccessorsBesideIt() {
        var split = done(year.change(Account.JOHO, "splitDepartment", TurnOfYear.twoOfOne(Map.of())));

        assertThat(split.path("lastFiscalYear").asInt()).isEqualTo(2025);
        assertThat(split.path("successors").size()).isEqualTo(2);
        assertThat(split.at("/viewerCan/manage").asBoolean()).isFalse();
        var all = departments();
        assertThat(all).containsSubsequence("jumin", "koseki", "koseki-jumin");
        assertThat(all.indexOf("koseki-jumin") - all.indexOf("jumin")).isEqualTo(2);
        assertThat(plans.send(Account.KOSEKI, "createActionPlan", inYear(2026)).complaints())
                .containsExactly("DEPARTMENT_ENDED at department");
        Plans.done(plans.send(Account.KOSEKI, "createActionPlan", inYear(2025)));
    }

    @Test
    void aDepartmentThatEndsCanBeTakenOverByOneThatIsThere() {
        var ended = done(year.change(
                Account.JOHO,
                "splitDepartment",
                TurnOfYear.twoOfOne(Map.of("into", List.of(Map.of("code", "kokuho-nenkin"))))));

        assertThat(ended.at("/successors/0/name").asString()).isEqualTo("国保年金課");
        assertThat(departments()).doesNotHaveDuplicates();
    }

    @Test
    void plansOfADepartmentThatEndedWaitToBeMoved() {
        var plan = plans.accepted(Account.KOSEKI);
        done(year.change(Account.JOHO, "splitDepartment", TurnOfYear.twoOfOne(Map.of())));

        assertThat(year.preview(Account.DX, "")
                        .data("/planRollover/items/0/outcome")
                        .asString())
                .isEqualTo("DEPARTMENT_ENDED");
        Plans.done(year.move(Account.DX, plan, "jumin"));
        var made = year.rollOver(Account.DX).payload().at("/rolledOver/0");
        assertThat(made.at("/department/code").asString()).isEqualTo("jumin");
        assertThat(made.at("/department/name").asString()).isEqualTo("住民課");
    }

    @Test
    void whereTheSplitterDiedTheNextReaderBeginsTheSuccessors() {
        done(year.change(Account.JOHO, "splitDepartment", TurnOfYear.twoOfOne(Map.of())));
        database.getCollection("departments").deleteMany(Filters.in("_id", List.of("koseki", "jumin")));
        database.getCollection("revisions").deleteMany(Filters.eq("document", "department/koseki"));

        assertThat(departments()).contains("koseki", "jumin");
        assertThat(departments()).doesNotHaveDuplicates();
    }

    @Test
    void departmentsStoredBeforeTheyHadVersionsGetTheirFirst() {
        database.getCollection("departments").updateMany(Filters.empty(), Updates.unset("stamp"));

        store.load();

        done(year.change(Account.JOHO, "renameDepartment", TurnOfYear.newName(Map.of())));
    }

    @ParameterizedTest
    @EnumSource(Account.class)
    void onlyTheItOfficeChangesDepartments(Account account) {
        for (var sent : List.of(
                year.change(account, "renameDepartment", TurnOfYear.newName(Map.of())),
                year.change(account, "splitDepartment", TurnOfYear.twoOfOne(Map.of("department", "zeimu"))))) {
            assertThat(sent.answer().errorCode()).isEqualTo(account == Account.JOHO ? "" : "FORBIDDEN");
        }
        assertThat(departments().contains("jumin")).isEqualTo(account == Account.JOHO);
        if (account != Account.MUSHOKU) {
            var seen = api.ask(account, "{ departments { viewerCan { manage readRevisions } } }")
                    .data("/departments/0/viewerCan");
            assertThat(seen.path("manage").asBoolean()).isEqualTo(account == Account.JOHO);
            assertThat(api.ask(account, "{ departments { revisions { totalCount } } }")
                            .errorCode()
                            .isEmpty())
                    .isEqualTo(seen.path("readRevisions").asBoolean());
        }
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @MethodSource("bad")
    void badInputIsToldAndChangesNothing(String mutation, Map<String, Object> fields, String complaint) {
        var input = new HashMap<String, @Nullable Object>(
                mutation.equals("renameDepartment") ? TurnOfYear.newName(fields) : TurnOfYear.twoOfOne(fields));
        var before = api.ask(Account.DX, "{ departments { code name version successors { code } } }")
                .data("/departments");

        var sent = year.change(Account.JOHO, mutation, input);

        assertThat(sent.complaints()).contains(complaint);
        assertThat(api.ask(Account.DX, "{ departments { code name version successors { code } } }")
                        .data("/departments"))
                .isEqualTo(before);
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                Arguments.of("renameDepartment", Map.of("department", "nowhere"), "NOT_FOUND at department"),
                Arguments.of("renameDepartment", Map.of("name", " "), "REQUIRED at name"),
                Arguments.of("renameDepartment", Map.of("name", "課".repeat(51)), "TOO_LONG at name"),
                Arguments.of("renameDepartment", Map.of("name", "国保年金課"), "NAME_TAKEN at name"),
                Arguments.of(
                        "renameDepartment",
                        Map.of("department", "hisho", "name", "秘書課", "division", "企画経営部"),
                        "SAME_NAME at name"),
                Arguments.of("renameDepartment", Map.of("reason", ""), "REQUIRED at reason"),
                Arguments.of("renameDepartment", Map.of("fiscalYear", 2098), "NOT_YET at fiscalYear"),
                Arguments.of("renameDepartment", Map.of("fiscalYear", 2001), "TOO_EARLY at fiscalYear"),
                Arguments.of("renameDepartment", Map.of("expectedVersion", 7), "STALE_VERSION at expectedVersion"),
                Arguments.of("splitDepartment", Map.of("into", List.of()), "TOO_MANY at into"),
                Arguments.of(
                        "splitDepartment",
                        Map.of("into", List.of(part("koseki-jumin", ""))),
                        "NOT_FOUND at into.0.code"),
                Arguments.of(
                        "splitDepartment", Map.of("into", List.of(part("nowhere", ""))), "NOT_FOUND at into.0.code"),
                Arguments.of(
                        "splitDepartment",
                        Map.of("into", List.of(part("a", "甲課"), part("a", "乙課"))),
                        "TWICE at into.1.code"),
                Arguments.of(
                        "splitDepartment", Map.of("into", List.of(part("zeimu", "甲課"))), "CODE_TAKEN at into.0.code"),
                Arguments.of(
                        "splitDepartment", Map.of("into", List.of(part("A B", "甲課"))), "INVALID_VALUE at into.0.code"),
                Arguments.of("splitDepartment", Map.of("into", List.of(part("a", "税務課"))), "NAME_TAKEN at into.0.name"),
                Arguments.of("splitDepartment", Map.of("fiscalYear", 2098), "NOT_YET at fiscalYear"),
                Arguments.of("splitDepartment", Map.of("expectedVersion", 7), "STALE_VERSION at expectedVersion"));
    }

    private static Map<String, String> part(String code, String name) {
        return name.isEmpty() ? Map.of("code", code) : Map.of("code", code, "name", name);
    }

    private List<String> departments() {
        return new ArrayList<>(api.ask(Account.DX, "{ departments { code } }")
                .data("/departments")
                .valueStream()
                .map(each -> each.path("code").asString())
                .toList());
    }

    private static Map<String, Object> inYear(int fiscalYear) {
        return Map.of("fiscalYear", fiscalYear, "department", "koseki-jumin", "content", Map.of("title", "新しい計画（見本）"));
    }

    private static JsonNode done(Sent sent) {
        assertThat(sent.answer().errorCode()).as(sent.answer().text()).isEmpty();
        assertThat(sent.complaints()).as(sent.answer().text()).isEmpty();
        return sent.payload().path("department");
    }
}
