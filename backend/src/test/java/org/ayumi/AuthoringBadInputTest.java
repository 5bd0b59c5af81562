package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ayumi.strategy.StrategyStatus;
import org.ayumi.strategy.loading.StrategyLoading;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.DraftYear;
import org.ayumi.testing.Ids;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.YearInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Bad input for a year's frame or structure is told at its field, in Japanese, and changes nothing. */
@BackendTest
class AuthoringBadInputTest {

    @Autowired
    private Api api;

    @Autowired
    private RunningBackend.FreshStore store;

    @Autowired
    private StrategyLoading loading;

    @BeforeEach
    void startFromADraft() {
        store.reset();
        DraftYear.stored(loading, StrategyStatus.DRAFT);
    }

    @ParameterizedTest
    @MethodSource({"words", "orders", "additions", "endsMergersAndSplits"})
    void badInputIsToldAtItsFieldAndChangesNothing(YearInput input, String complaint) {
        var before = DraftYear.asItStands(api);

        var sent = input.sentBy(Account.DX, api);

        assertThat(sent.complaints()).as(sent.answer().text()).containsExactly(complaint.split(", "));
        assertThat(DraftYear.asItStands(api)).isEqualTo(before);
    }

    private static Arguments bad(String what, YearInput input, String complaint) {
        return argumentSet(input.mutation() + " " + what, input, complaint);
    }

    static Stream<Arguments> words() {
        var twice = List.of(Map.of("part", "POLICY", "text", "一"), Map.of("part", "POLICY", "text", "二"));
        return Stream.of(
                bad("blank", YearInput.words().with("title", "　"), "REQUIRED at title"),
                bad("long", YearInput.words().with("title", "あ".repeat(101)), "TOO_LONG at title"),
                bad("lines", YearInput.words().with("title", "あ\nい"), "INVALID_CHARACTER at title"),
                bad("blank mission", YearInput.words().with("mission", ""), "REQUIRED at mission"),
                bad("long vision", YearInput.words().with("vision", "あ".repeat(2_001)), "TOO_LONG at vision"),
                bad("part twice", YearInput.words().with("background", twice), "DUPLICATE_PART at background.1.part"),
                bad(
                        "long part",
                        YearInput.words()
                                .with("background", List.of(Map.of("part", "NATIONAL", "text", "あ".repeat(4_001)))),
                        "TOO_LONG at background.0.text"),
                bad("year", YearInput.words().with("fiscalYear", 2030), "NOT_FOUND at fiscalYear"),
                bad("version 0", YearInput.words().at(0), "STALE_VERSION at expectedVersion"),
                bad("version 2", YearInput.words().at(2), "STALE_VERSION at expectedVersion"));
    }

    static Stream<Arguments> orders() {
        var one = YearInput.place("2026-01");
        return Stream.of(
                bad("missing", YearInput.themes("1,2/3"), "MISSING_INITIATIVE at themes"),
                bad("twice", YearInput.themes("1,2,1/3,4"), "DUPLICATE_INITIATIVE at themes.0.initiatives.2.id"),
                bad("unknown", YearInput.themes("1,2,9/3,4"), "UNKNOWN_INITIATIVE at themes.0.initiatives.2.id"),
                bad(
                        "no themes",
                        YearInput.themes("").with("themes", List.of()),
                        "REQUIRED at themes, MISSING_INITIATIVE at themes, MISSING_INITIATIVE at themes, MISSING_INITIATIVE at themes, MISSING_INITIATIVE at themes"),
                bad("untitled theme", order("　", one), "REQUIRED at themes.0.title"),
                bad("long theme", order("あ".repeat(101), one), "TOO_LONG at themes.0.title"),
                bad(
                        "another year's",
                        order("一", one, List.of(YearInput.place("2025-01"))),
                        "UNKNOWN_INITIATIVE at themes.0.initiatives.4.id"),
                bad(
                        "a measure",
                        order("一", one, List.of(Map.of("id", Ids.measure("2026-01-1")))),
                        "UNKNOWN_INITIATIVE at themes.0.initiatives.4.id"),
                bad(
                        "number 0",
                        order("一", YearInput.place("2026-01", 0)),
                        "INVALID_VALUE at themes.0.initiatives.0.number"),
                bad(
                        "number 100",
                        order("一", YearInput.place("2026-01", 100)),
                        "INVALID_VALUE at themes.0.initiatives.0.number"),
                bad(
                        "same number",
                        YearInput.themes("")
                                .with(
                                        "themes",
                                        List.of(YearInput.theme(
                                                "一",
                                                List.of(
                                                        YearInput.place("2026-01", 3), YearInput.place("2026-02"),
                                                        YearInput.place("2026-03", 3), YearInput.place("2026-04"))))),
                        "DUPLICATE_NUMBER at themes.0.initiatives.2.number"),
                bad(
                        "many themes",
                        YearInput.themes("1,2,3,4" + "/".repeat(20))
                                .with(
                                        "themes",
                                        Stream.concat(
                                                        Stream.of(YearInput.theme(
                                                                "一",
                                                                List.of(
                                                                        one,
                                                                        YearInput.place("2026-02"),
                                                                        YearInput.place("2026-03"),
                                                                        YearInput.place("2026-04")))),
                                                        Stream.generate(() -> YearInput.theme("空", List.of()))
                                                                .limit(20))
                                                .toList()),
                        "TOO_MANY at themes"),
                bad("version 0", YearInput.themes("2,1/3,4").at(0), "STALE_VERSION at expectedVersion"),
                bad("version 7", YearInput.themes("2,1/3,4").at(7), "STALE_VERSION at expectedVersion"));
    }

    /** All initiatives in one theme, the first as given. */
    private static YearInput order(String title, Map<String, Object> first) {
        return order(title, first, List.of());
    }

    /** All initiatives in one theme, the first as given, and what is given behind them. */
    private static YearInput order(String title, Map<String, Object> first, List<Map<String, Object>> more) {
        var rest = List.of(YearInput.place("2026-02"), YearInput.place("2026-03"), YearInput.place("2026-04"));
        var places = Stream.of(List.of(first), rest, more).flatMap(List::stream).toList();
        return YearInput.themes("").with("themes", List.of(YearInput.theme(title, places)));
    }

    static Stream<Arguments> additions() {
        var sound = YearInput.addition();
        return Stream.of(
                bad("no theme", sound.with("theme", 3), "UNKNOWN_THEME at theme"),
                bad("theme 0", sound.with("theme", 0), "UNKNOWN_THEME at theme"),
                bad("untitled", sound.with("title", " "), "REQUIRED at title"),
                bad("long", sound.with("title", "あ".repeat(201)), "TOO_LONG at title"),
                bad("no summary", sound.with("summary", ""), "REQUIRED at summary"),
                bad("no aims", sound.with("aims", List.of()), "REQUIRED at aims"),
                bad("aim 10", sound.with("aims", List.of(1, 10)), "UNKNOWN_AIM at aims.1"),
                bad("aim twice", sound.with("aims", List.of(1, 1)), "DUPLICATE_AIM at aims"),
                bad(
                        "no such department",
                        sound.with("leadDepartment", "nowhere"),
                        "UNKNOWN_DEPARTMENT at leadDepartment"),
                bad("number taken", sound.with("number", 4), "DUPLICATE_NUMBER at number"),
                bad("number 0", sound.with("number", 0), "INVALID_VALUE at number"),
                bad("year", sound.with("fiscalYear", 2030), "NOT_FOUND at fiscalYear"),
                bad("version 2", sound.at(2), "STALE_VERSION at expectedVersion"));
    }

    static Stream<Arguments> endsMergersAndSplits() {
        var end = YearInput.end("2026-01");
        var split = YearInput.split("2026-01");
        var lines = List.of(YearInput.part("一", 1), YearInput.part("二", 1));
        return Stream.of(
                bad("no reason", end.with("reason", "　"), "REQUIRED at reason"),
                bad("long reason", end.with("reason", "あ".repeat(2_001)), "TOO_LONG at reason"),
                bad("unknown", YearInput.end("2026-09"), "NOT_FOUND at initiative.id"),
                bad(
                        "a measure",
                        end.with("initiative", Map.of("id", Ids.measure("2026-01-1"), "expectedVersion", 1)),
                        "NOT_FOUND at initiative.id"),
                bad("frame version 2", end.at(2), "STALE_VERSION at expectedVersion"),
                bad("nothing", YearInput.merger("2026-01"), "REQUIRED at merged"),
                bad("itself", YearInput.merger("2026-01", "2026-01"), "DUPLICATE_INITIATIVE at merged.0.id"),
                bad("twice", YearInput.merger("2026-01", "2026-02", "2026-02"), "DUPLICATE_INITIATIVE at merged.1.id"),
                bad("another year's", YearInput.merger("2026-01", "2025-01"), "OTHER_YEAR at merged.0.id"),
                bad("unknown", YearInput.merger("2026-01", "2026-09"), "NOT_FOUND at merged.0.id"),
                bad("into unknown", YearInput.merger("2026-09", "2026-01"), "NOT_FOUND at into.id"),
                bad(
                        "frame version 2",
                        YearInput.merger("2026-01", "2026-02").at(2),
                        "STALE_VERSION at expectedVersion"),
                bad("no parts", split.with("parts", List.of()), "REQUIRED at parts"),
                bad("untitled", split.with("parts", List.of(YearInput.part(" "))), "REQUIRED at parts.0.title"),
                bad(
                        "no such line",
                        split.with("parts", List.of(YearInput.part("一", 3))),
                        "UNKNOWN_KPI at parts.0.kpis.0"),
                bad("line 0", split.with("parts", List.of(YearInput.part("一", 0))), "UNKNOWN_KPI at parts.0.kpis.0"),
                bad("line twice", split.with("parts", lines), "DUPLICATE_KPI at parts.1.kpis.0"),
                bad(
                        "many parts",
                        split.with(
                                "parts",
                                Stream.generate(() -> YearInput.part("一"))
                                        .limit(6)
                                        .toList()),
                        "TOO_MANY at parts"),
                bad("frame version 2", split.at(2), "STALE_VERSION at expectedVersion"));
    }
}
