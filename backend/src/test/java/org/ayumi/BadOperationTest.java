package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.testing.Input.aResult;

import java.util.Map;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.Ids;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.Year;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Operations and variables the contract does not know, which no one but a developer can put right. */
@BackendTest
class BadOperationTest {

    /** At least one letter of it. */
    private static final String JAPANESE = "[\\p{IsHiragana}\\p{IsKatakana}]";

    @Autowired
    private Api api;

    @Autowired
    private RunningBackend.FreshStore store;

    @BeforeEach
    void startFromTheReferenceData() {
        store.reset();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ viewer { name                          | INVALID_SYNTAX",
                "''                                       | INVALID_SYNTAX",
                "{ }                                      | INVALID_SYNTAX",
                "PersistedQueryMarker                     | INVALID_SYNTAX",
                "fragment F on Viewer { name }            | INVALID_QUERY",
                "{ viewer { nam } }                       | INVALID_QUERY",
                "{ viewer }                               | INVALID_QUERY",
                "{ viewer { name { x } } }                | INVALID_QUERY",
                "{ viewer(id: 1) { name } }               | INVALID_QUERY",
                "{ viewer @foo { name } }                 | INVALID_QUERY",
                "{ viewer { ...Missing } }                | INVALID_QUERY",
                "query a { viewer { name } } query b { viewer { name } } | INVALID_QUERY",
                "subscription { viewer { name } }         | INVALID_QUERY",
                "mutation { drop }                        | INVALID_QUERY",
                "mutation { recordActual { userErrors { code } } } | INVALID_QUERY",
                "query ($a: Nothing) { viewer { name } }  | INVALID_QUERY",
                "query ($a: Int!) { viewer { name } }     | INVALID_QUERY"
            })
    void anOperationTheContractDoesNotKnowIsRefusedAsAWhole(String operation, String code) {
        var answer = api.ask(Account.DX, operation == null ? "" : operation);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errorCode()).isEqualTo(code);
        assertThat(answer.errorMessage()).containsPattern(JAPANESE);
        assertThat(answer.body().has("data")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ viewer { nam } }                      | 1:12 | 型「Viewer」にフィールド「nam」はありません。（FieldUndefined@[viewer/nam]）",
                "{ viewer { name                         | 1:16 | 1行16列の",
                "{ viewer(id: 1) { name } }              | 1:10 | フィールドに引数「id」はありません。",
                "query ($a: Int!) { viewer { name } }    | 1:8  | 変数「a」が使われていません。",
                "{ strategy { title } }                  | 1:3  | フィールドに必須の引数「fiscalYear」がありません。",
                "{ strategy(fiscalYear: 1961) { title } } | 1:12 | 引数「fiscalYear」の値「IntValue{value=1961}」は「FiscalYear」の値ではありません。",
                "query ($y: FiscalYear!) { strategy(fiscalYear: $y) { title } } | 1:8 | 変数「y」（型 FiscalYear!）は必須です。"
            })
    void whatIsWrongIsToldInJapaneseWithItsNameAndPlace(String operation, String place, String message) {
        var answer = api.ask(Account.DX, operation);

        assertThat(answer.errorMessage()).startsWith(message);
        var at = answer.body().at("/errors/0/locations/0");
        assertThat(at.path("line").asInt() + ":" + at.path("column").asInt()).isEqualTo(place);
    }

    @Test
    void aVariableOfAnotherKindIsToldInJapaneseWithItsName() {
        String change = "mutation ($i: RecordActualInput!) { recordActual(input: $i) { userErrors { code } } }";
        String sound = "\"measureId\": \"x\", \"expectedVersion\": 1";

        assertThat(refusal(change, "{\"measureId\": \"x\"}"))
                .isEqualTo("変数「i」の値が正しくありません。入力の項目「expectedVersion」（型 Int!）は必須です。");
        assertThat(refusal(change, "{%s, \"value\": true}".formatted(sound)))
                .isEqualTo("変数「i」の値が正しくありません。数を指定してください（指定されたのは「Boolean」）。");
        assertThat(refusal(change, "{%s, \"page\": 1}".formatted(sound)))
                .isEqualTo("変数に、「RecordActualInput」にない項目「page」があります。");
        assertThat(refusal(change, "{%s, \"verdict\": \"MAYBE\"}".formatted(sound)))
                .isEqualTo("変数「i」の値が正しくありません。「Verdict」に「MAYBE」という名前はありません。");
        assertThat(refusal(change, "3")).startsWith("変数「i」の値が正しくありません。");
    }

    private String refusal(String operation, String variable) {
        return api.send(
                        Account.DX.token(),
                        "{\"query\": \"%s\", \"variables\": {\"i\": %s}}".formatted(operation, variable))
                .errorMessage();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"value\": NaN",
                "\"value\": Infinity",
                "\"value\": -Infinity",
                "\"value\": 1e999",
                "\"value\": -1e999",
                "\"value\": \"75\"",
                "\"value\": \"NaN\"",
                "\"value\": true",
                "\"value\": [75]",
                "\"value\": {\"$gt\": 0}",
                "\"verdict\": \"MAYBE\", \"reason\": \"x\"",
                "\"verdict\": \"met\", \"reason\": \"x\"",
                "\"value\": 1, \"version\": 7",
                "\"value\": 1, \"$set\": {\"status\": \"CLOSED\"}",
                "\"value\": 1, \"measureId\": null",
                "\"value\": 1, \"expectedVersion\": null",
                "\"value\": 1, \"expectedVersion\": 1.5",
                "\"value\": 1, \"expectedVersion\": \"1\"",
                "\"value\": 1, \"expectedVersion\": 2147483648",
                "\"value\": 1, \"source\": \"資料\"",
                "\"value\": 1, \"source\": {\"document\": \"資料\"}",
                "\"value\": 1, \"source\": {\"document\": null, \"locator\": \"1\"}",
                "\"value\": 1, \"source\": {\"document\": \"資料\", \"locator\": \"1\", \"page\": 1}",
                "\"reason\": 1",
                "\"reason\": [\"x\"]"
            })
    void aVariableTheContractDoesNotAllowIsRefusedAndNothingChanges(String fields) {
        var before = Year.asItStands(api);
        String sound =
                "\"measureId\": \"%s\", \"expectedVersion\": 1, \"source\": {\"document\": \"資料\", \"locator\": \"1\"}"
                        .formatted(Ids.measure("2025-01-1"));

        var answer = api.send(
                Account.DX.token(),
                "{\"query\": \"mutation ($i: RecordActualInput!) { recordActual(input: $i) { userErrors { code } } }\", \"variables\": {\"i\": {%s, %s}}}"
                        .formatted(sound, fields));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errorCode()).isIn("INVALID_QUERY", "BAD_REQUEST");
        assertThat(answer.errorMessage()).containsPattern(JAPANESE);
        assertThat(Year.asItStands(api)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "\"75\"", "true", "[75]"})
    void aLiteralThatIsNoNumberIsRefused(String value) {
        var answer = api.ask(Account.DX, """
                mutation { recordActual(input: {measureId: "%s", expectedVersion: 1, value: %s}) { userErrors { code } } }""".formatted(Ids.measure("2025-01-1"), value));

        assertThat(answer.errorCode()).isEqualTo("INVALID_QUERY");
    }

    @Test
    void aLiteralBeyondAllNumbersIsToldAtItsField() {
        var answer = api.ask(Account.DX, """
                mutation { recordActual(input: {measureId: "%s", expectedVersion: 1, value: 1e999,
                    source: {document: "資料", locator: "1"}}) { userErrors { code field } } }""".formatted(Ids.measure("2025-01-1")));

        assertThat(answer.userErrorCode("recordActual")).isEqualTo("INVALID_VALUE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "first: 0",
                "first: 101",
                "first: -1",
                "after: \"\"",
                "after: \"x\"",
                "after: \"あ\"",
                "after: \"////\""
            })
    void aPageThatCannotBeIsRefusedWithItsReasonAndTheRestIsAnswered(String page) {
        var answer = api.ask(
                Account.DX,
                "query ($id: ID!) { node(id: $id) { ... on Initiative { title revisions(%s) { totalCount } } } }"
                        .formatted(page),
                Map.of("id", Ids.initiative("2025-01")));

        assertThat(answer.errorCode()).isEqualTo("BAD_REQUEST");
        assertThat(answer.errorMessage()).startsWith(page.startsWith("first") ? "first は1から100まで" : "after の値");
        assertThat(answer.data("/node/title").asString()).isNotBlank();
        assertThat(answer.data("/node/revisions").isNull()).isTrue();
    }

    @Test
    void aRefusedFieldDoesNotBlankTheRestOfTheAnswer() {
        var answer = api.ask(Account.MUSHOKU, "{ viewer { username } vision { title } strategies { title } }");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.data("/viewer/username").asString()).isEqualTo("mushoku");
        assertThat(answer.body()
                        .path("errors")
                        .valueStream()
                        .map(error -> error.at("/path/0").asString()))
                .containsExactlyInAnyOrder("vision", "strategies");
    }

    @Test
    void ofTwoChangesInOneOperationAStaleOneIsRefusedAndTheOtherMade() {
        String one =
                "recordActual(input: {measureId: \"%s\", expectedVersion: 1, reason: \"%s\"}) { initiative { version } userErrors { code } }";
        var answer = api.ask(
                Account.DX,
                "mutation { a: %s b: %s }"
                        .formatted(
                                one.formatted(Ids.measure("2025-01-1"), "集計中"),
                                one.formatted(Ids.measure("2025-01-1"), "別の理由")));

        assertThat(answer.data("/a/initiative/version").asInt()).isEqualTo(2);
        assertThat(answer.userErrorCode("b")).isEqualTo("STALE_VERSION");
        assertThat(aResult("2025-01-1")
                        .at(2)
                        .sentBy(Account.DX, api)
                        .accepted()
                        .path("version")
                        .asInt())
                .isEqualTo(3);
    }
}
