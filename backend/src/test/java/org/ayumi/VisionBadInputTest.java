package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.Visions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may not change the vision does not, and what may not stand in it is told. */
@BackendTest
class VisionBadInputTest {

    private static final List<String> MUTATIONS =
            List.of("updateVision", "updateAim", "updateGlossary", "updatePlanLevel");

    @Autowired
    private Api api;

    @Autowired
    private RunningBackend.FreshStore store;

    private Visions visions;

    @BeforeEach
    void startFromTheReferenceData() {
        store.reset();
        visions = new Visions(api);
    }

    @ParameterizedTest
    @EnumSource(Account.class)
    void onlyTheDxOfficeChangesTheVision(Account account) {
        boolean allowed = account == Account.DX;
        for (String mutation : MUTATIONS) {
            var before = visions.read(Account.DX);
            // Words that could not stand: whoever may not write learns nothing about them.
            var sent = visions.send(
                    account.token(),
                    mutation,
                    visions.input(mutation, allowed ? changed(mutation) : Map.of("reason", "")));

            if (allowed) {
                Visions.done(sent);
                assertThat(visions.read(Account.DX)).isNotEqualTo(before);
            } else {
                assertThat(sent.answer().errorCode()).as(mutation).isEqualTo("FORBIDDEN");
                assertThat(sent.payload().isNull()).isTrue();
                assertThat(visions.read(Account.DX)).isEqualTo(before);
            }
        }
        assertThat(visions.read(account).at("/viewerCan/edit").asBoolean()).isEqualTo(allowed);
    }

    private static Map<String, Object> changed(String mutation) {
        return mutation.equals("updateGlossary") ? Map.of("terms", List.of()) : Map.of("title", "改めた文言");
    }

    @ParameterizedTest
    @ValueSource(strings = {"updateVision", "updateAim", "updateGlossary", "updatePlanLevel"})
    void withoutATokenNothingIsChanged(String mutation) {
        var before = visions.read(Account.DX);

        var sent = visions.send(null, mutation, visions.input(mutation, changed(mutation)));

        assertThat(sent.answer().status()).isEqualTo(401);
        assertThat(visions.read(Account.DX)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(Account.class)
    void theHistoryIsReadByWhoeverReadsThatOfEveryInitiative(Account account) {
        boolean allowed =
                switch (account) {
                    case DX, JOHO, KANBU -> true;
                    default -> false;
                };

        var answer = api.ask(account, "{ vision { title revisions { totalCount edges { node { changedBy } } } } }");

        assertThat(answer.errorCode()).isEqualTo(allowed ? "" : "FORBIDDEN");
        assertThat(answer.data("/vision/revisions/totalCount").asInt(0)).isEqualTo(allowed ? 1 : 0);
        // One refused field does not blank the rest.
        assertThat(answer.data("/vision/title").asString("").isEmpty()).isEqualTo(account == Account.MUSHOKU);
        assertThat(visions.read(account).at("/viewerCan/readRevisions").asBoolean(false))
                .isEqualTo(allowed);
    }

    @ParameterizedTest
    @MethodSource
    void whatMayNotStandIsToldAndNothingChanges(
            String mutation, Map<String, @Nullable Object> fields, String complaint) {
        var before = visions.read(Account.DX);

        var sent = visions.change(Account.DX, mutation, fields);

        assertThat(sent.complaints()).containsExactly(complaint);
        assertThat(sent.payload().at("/userErrors/0/message").asString()).endsWith("。");
        assertThat(visions.read(Account.DX)).isEqualTo(before);
        assertThat(visions.revisions().path("totalCount").asInt()).isEqualTo(1);
    }

    static Stream<Arguments> whatMayNotStandIsToldAndNothingChanges() {
        return Stream.of(
                Arguments.of("updateVision", Map.of("title", "　"), "REQUIRED at title"),
                Arguments.of("updateVision", Map.of("title", "字".repeat(101)), "TOO_LONG at title"),
                Arguments.of("updateVision", Map.of("title", "改\u202e定"), "INVALID_CHARACTER at title"),
                Arguments.of("updateVision", Map.of("adopted", ""), "REQUIRED at adopted"),
                Arguments.of("updateVision", Map.of("townVision", ""), "REQUIRED at townVision"),
                Arguments.of("updateVision", Map.of("promises", List.of(" ")), "REQUIRED at promises"),
                Arguments.of("updateVision", Map.of("promises", Collections.nCopies(11, "約束")), "TOO_MANY at promises"),
                Arguments.of("updateVision", Map.of("promises", List.of("字".repeat(101))), "TOO_LONG at promises.0"),
                Arguments.of(
                        "updateVision",
                        Map.of("source", Map.of("document", "改定の資料", "locator", "")),
                        "REQUIRED at source.locator"),
                Arguments.of("updateVision", Map.of("title", "改定", "reason", " "), "REQUIRED at reason"),
                Arguments.of("updateVision", Map.of("reason", "字".repeat(501)), "TOO_LONG at reason"),
                Arguments.of("updateAim", Map.of("number", 0), "NOT_FOUND at number"),
                Arguments.of("updateAim", Map.of("number", 10), "NOT_FOUND at number"),
                Arguments.of("updateAim", Map.of("number", Integer.MAX_VALUE), "NOT_FOUND at number"),
                Arguments.of("updateAim", Map.of("title", ""), "REQUIRED at title"),
                Arguments.of("updateAim", Map.of("shortTitle", "字".repeat(31)), "TOO_LONG at shortTitle"),
                Arguments.of("updateAim", Map.of("summary", ""), "REQUIRED at summary"),
                Arguments.of("updateAim", Map.of("how", Collections.nCopies(21, "手立て")), "TOO_MANY at how"),
                Arguments.of("updateAim", Map.of("state", List.of("a", "字".repeat(501))), "TOO_LONG at state.1"),
                Arguments.of("updateAim", Map.of("voices", List.of("\u0007")), "INVALID_CHARACTER at voices.0"),
                Arguments.of("updateAim", Map.of("reason", ""), "REQUIRED at reason"),
                Arguments.of("updateGlossary", terms(term("", 1)), "REQUIRED at terms.0.term"),
                Arguments.of("updateGlossary", terms(term("DX", 1), term(" DX ", 2)), "TWICE at terms.1.term"),
                Arguments.of("updateGlossary", terms(term("DX", 1, 1)), "TWICE at terms.0.aims"),
                Arguments.of("updateGlossary", terms(term("DX", 10)), "NOT_FOUND at terms.0.aims"),
                Arguments.of("updateGlossary", Map.of("reason", ""), "REQUIRED at reason"),
                Arguments.of("updatePlanLevel", Map.of("title", ""), "REQUIRED at title"),
                Arguments.of("updatePlanLevel", Map.of("role", ""), "REQUIRED at role"),
                Arguments.of("updatePlanLevel", Map.of("firstYear", 2032), "YEARS_REVERSED at lastYear"),
                Arguments.of("updatePlanLevel", withoutYears(), "NOTHING_INFERRED at basis"),
                Arguments.of("updatePlanLevel", Map.of("note", "字".repeat(501)), "TOO_LONG at note"),
                Arguments.of("updatePlanLevel", Map.of("reason", ""), "REQUIRED at reason"));
    }

    private static Map<String, Object> terms(JsonTerm... terms) {
        return Map.of("terms", List.of(terms));
    }

    private record JsonTerm(String term, String meaning, List<Integer> aims) {}

    private static JsonTerm term(String term, Integer... aims) {
        return new JsonTerm(term, "意味です。", List.of(aims));
    }

    private static Map<String, @Nullable Object> withoutYears() {
        var fields = new HashMap<String, @Nullable Object>(Map.of("kind", "BASIC_CONCEPT"));
        fields.put("firstYear", null);
        fields.put("lastYear", null);
        return fields;
    }

    @Test
    void badInputIsToldBeforeTheStaleVersion() {
        var sent = visions.change(Account.DX, "updateAim", Map.of("title", "", "expectedVersion", 7));

        assertThat(sent.complaints()).containsExactly("REQUIRED at title");
    }

    @Test
    void aYearOutOfRangeIsNoYear() {
        var sent = visions.change(Account.DX, "updatePlanLevel", Map.of("lastYear", 2100));

        assertThat(sent.answer().errorCode()).isNotEmpty();
        assertThat(visions.read(Account.DX).path("version").asInt()).isEqualTo(1);
    }

    @Test
    void everyLevelHasATitleARoleAndASource() {
        var hierarchy = visions.read(Account.ZEIMU).path("hierarchy");

        assertThat(hierarchy.path("levels")).hasSize(4).allSatisfy(level -> {
            assertThat(level.path("title").asString()).isNotBlank();
            assertThat(level.path("role").asString()).isNotBlank();
            assertThat(level.at("/source/document").asString()).isNotBlank();
            assertThat(level.path("inferred").asBoolean())
                    .isEqualTo(!level.path("basis").isNull());
        });
        assertThat(hierarchy.at("/levels/1/lastYear").asInt()).isEqualTo(2031);
    }
}
