package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.testing.Input.aRating;
import static org.ayumi.testing.Input.aReason;
import static org.ayumi.testing.Input.aResult;
import static org.ayumi.testing.Input.aVerdict;
import static org.ayumi.testing.Input.anOutcome;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.Ids;
import org.ayumi.testing.Input;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.Year;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Input a person can put right: told field by field, and nothing changes. */
@BackendTest
class BadInputTest {

    private static final String LONG = "長".repeat(10_000);

    @Autowired
    private Api api;

    @Autowired
    private RunningBackend.FreshStore store;

    @BeforeEach
    void startFromTheReferenceData() {
        store.reset();
    }

    @ParameterizedTest
    @MethodSource({"badFigures", "missingParts", "badMeasures", "badTexts", "badRatingsAndOutcomes"})
    void whatAPersonCanPutRightIsToldAndNothingChanges(Input input, List<String> complaints) {
        var before = Year.asItStands(api);

        var sent = input.sentBy(Account.DX, api);

        assertThat(sent.answer().status()).isEqualTo(200);
        assertThat(sent.answer().errorCode()).isEmpty();
        assertThat(sent.complaints()).containsExactlyElementsOf(complaints);
        assertThat(sent.payload().path("conflict").isNull()).isTrue();
        assertThat(Year.asItStands(api)).isEqualTo(before);
    }

    static Stream<Arguments> badFigures() {
        var result = aResult("2025-01-1");
        return Stream.of(
                bad("below zero", result.with("value", -1), "INVALID_VALUE at value"),
                bad("just below zero", result.with("value", -0.1), "INVALID_VALUE at value"),
                bad("beyond any figure", result.with("value", 1e13), "INVALID_VALUE at value"),
                bad("value and verdict", aVerdict("2025-01-1", "MET").with("value", 1), "VALUE_AND_VERDICT at verdict"),
                bad("a number for what is judged", aResult("2025-07-1"), "KIND_MISMATCH at value"),
                bad(
                        "all at once",
                        aVerdict("2025-07-1", "MET")
                                .with("value", -1)
                                .without("reason")
                                .without("source"),
                        "VALUE_AND_VERDICT at verdict",
                        "KIND_MISMATCH at value",
                        "REASON_REQUIRED at reason",
                        "SOURCE_REQUIRED at source"));
    }

    static Stream<Arguments> missingParts() {
        var result = aResult("2025-01-1");
        return Stream.of(
                bad("none of the three", result.without("value"), "NOTHING_RECORDED at value"),
                bad("none of the three, as nulls", result.with("value", null), "NOTHING_RECORDED at value"),
                bad("blank reason alone", aReason("2025-01-1", " \u3000\n"), "NOTHING_RECORDED at value"),
                bad("verdict alone", aVerdict("2025-01-1", "MET").without("reason"), "REASON_REQUIRED at reason"),
                bad("blank reason", aVerdict("2025-01-1", "MET").with("reason", "　"), "REASON_REQUIRED at reason"),
                bad("value without source", result.without("source"), "SOURCE_REQUIRED at source"),
                bad("value, null source", result.with("source", null), "SOURCE_REQUIRED at source"),
                bad(
                        "verdict without source",
                        aVerdict("2025-01-1", "MET").without("source"),
                        "SOURCE_REQUIRED at source"),
                bad("blank source", result.with("source", source(" ", "　")), "SOURCE_REQUIRED at source"),
                bad("no document", result.with("source", source("", "表1")), "SOURCE_REQUIRED at source.document"),
                bad("no place", result.with("source", source("調べ", "　")), "SOURCE_REQUIRED at source.locator"),
                bad(
                        "half a source beside a reason",
                        aReason("2025-01-1", "集計中のため").with("source", source("調べ", "")),
                        "SOURCE_REQUIRED at source.locator"));
    }

    static Stream<Arguments> badMeasures() {
        return Stream.of(
                        Ids.initiative("2025-01"),
                        Ids.of("Measure", "2025-01-99"),
                        Ids.of("Measure", "2025-99-1"),
                        Ids.of("Measure", "2031-01-1"),
                        Ids.of("Measure", "1500-01-1"),
                        Ids.of("Measure", "9999-01-1"),
                        Ids.of("Measure", "2025"),
                        Ids.of("Measure", "２０２５-01-1"),
                        "2025-01-1",
                        "garbage",
                        "{\"$ne\":null}",
                        "",
                        "\u0000",
                        "あ",
                        "x".repeat(10_000))
                .map(id -> bad(
                        "measure " + id.substring(0, Math.min(id.length(), 30)),
                        aResult("2025-01-1").with("measureId", id),
                        "NOT_FOUND at measureId"));
    }

    static Stream<Arguments> badTexts() {
        var result = aResult("2025-01-1");
        var reason = aReason("2025-01-1", "集計中のため");
        return Stream.of(
                bad("long reason", reason.with("reason", LONG), "TOO_LONG at reason"),
                bad("long document", result.with("source", source(LONG, "1")), "TOO_LONG at source.document"),
                bad("long place", result.with("source", source("調べ", LONG)), "TOO_LONG at source.locator"),
                bad(
                        "lines in a document",
                        result.with("source", source("調べ\n2", "1")),
                        "INVALID_CHARACTER at source.document"),
                bad("NUL", reason.with("reason", "a\u0000b"), "INVALID_CHARACTER at reason"),
                bad("BEL", reason.with("reason", "a\u0007b"), "INVALID_CHARACTER at reason"),
                bad("right-to-left override", reason.with("reason", "a\u202Eb"), "INVALID_CHARACTER at reason"),
                bad("half of a pair", reason.with("reason", "a\uD800b"), "INVALID_CHARACTER at reason"),
                bad("other half", reason.with("reason", "\uDC00"), "INVALID_CHARACTER at reason"),
                bad("no character", reason.with("reason", "a\uFFFFb"), "INVALID_CHARACTER at reason"));
    }

    static Stream<Arguments> badRatingsAndOutcomes() {
        var outcome = anOutcome("2025-01");
        var points = IntStream.rangeClosed(1, 21).mapToObj(i -> i + "件目").toList();
        return Stream.of(
                bad("unlike computed", aRating("2025-01", "ACHIEVED").without("reason"), "REASON_REQUIRED at reason"),
                bad("blank reason", aRating("2025-01", "ACHIEVED").with("reason", "　"), "REASON_REQUIRED at reason"),
                bad("long reason", aRating("2025-01", "PARTIAL").with("reason", LONG), "TOO_LONG at reason"),
                bad(
                        "measure for initiative",
                        aRating("2025-01", "PARTIAL").with("initiativeId", Ids.measure("2025-01-1")),
                        "NOT_FOUND at initiativeId"),
                bad("no such initiative", aRating("2025-14", "PARTIAL"), "NOT_FOUND at initiativeId"),
                bad("no such initiative's outcome", anOutcome("2025-14"), "NOT_FOUND at initiativeId"),
                bad("blank headline", outcome.with("headline", "　 "), "REQUIRED at headline"),
                bad("long headline", outcome.with("headline", LONG), "TOO_LONG at headline"),
                bad("lines in a headline", outcome.with("headline", "a\nb"), "INVALID_CHARACTER at headline"),
                bad("too many points", outcome.with("points", points), "TOO_MANY at points"),
                bad("long point", outcome.with("points", List.of("短い", LONG)), "TOO_LONG at points.1"),
                bad(
                        "control character in a point",
                        outcome.with("points", List.of("\u0000")),
                        "INVALID_CHARACTER at points.0"),
                bad(
                        "10,000 blank points",
                        outcome.with("points", Collections.nCopies(10_000, " ")),
                        "TOO_MANY at points"));
    }

    private static Arguments bad(String name, Input input, String... complaints) {
        return argumentSet(name, input, List.of(complaints));
    }

    private static Map<String, String> source(String document, String locator) {
        return Map.of("document", document, "locator", locator);
    }
}
