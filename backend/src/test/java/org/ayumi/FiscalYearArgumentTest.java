package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Fiscal years as clients write them: in the text of an operation and as a variable, as JSON. */
@BackendTest
class FiscalYearArgumentTest {

    private static final String BY_VARIABLE =
            "{\"query\":\"query ($y: FiscalYear!) { strategy(fiscalYear: $y) { fiscalYear } }\",\"variables\":{\"y\":%s}}";

    @Autowired
    private Api api;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025",
                "\"2025\"",
                "\"2025年度\"",
                "\"R7\"",
                "\"r7\"",
                "\"令和7年度\"",
                "\"令和７年度\"",
                "\"Ｒ７\"",
                "\" R7 \""
            })
    void everyWayToWriteAYearFindsIt(String year) {
        assertThat(api.ask(Account.ZEIMU, "{ strategy(fiscalYear: %s) { fiscalYear } }".formatted(year))
                        .data("/strategy/fiscalYear")
                        .asInt())
                .isEqualTo(2025);
        assertThat(api.send(Account.ZEIMU.token(), BY_VARIABLE.formatted(year))
                        .data("/strategy/fiscalYear")
                        .asInt())
                .isEqualTo(2025);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1962", "2099", "\"令和元年度\"", "\"H31\"", "\"平成元年\"", "\"S63\"", "\"昭和37年度\""})
    void aYearWithoutAStrategyIsNoError(String year) {
        var answer = api.ask(Account.ZEIMU, "{ strategy(fiscalYear: %s) { title } }".formatted(year));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.errorCode()).isEmpty();
        assertThat(answer.data("/strategy").isNull()).isTrue();
        assertThat(api.send(Account.ZEIMU.token(), BY_VARIABLE.formatted(year)).body())
                .isEqualTo(answer.body());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "\"R0\"     | という年度はありません",
                "\"R82\"    | という年度はありません",
                "\"H32\"    | という年度はありません",
                "\"令和\"   | 年度を読み取れません",
                "\"\"       | 年度を読み取れません",
                "\"R7x\"    | 年度を読み取れません",
                "\"\\u0000\" | 年度を読み取れません",
                "1500       | 1962年度から2099年度まで",
                "1961       | 1962年度から2099年度まで",
                "99999      | 1962年度から2099年度まで",
                "-1         | 1962年度から2099年度まで",
                "99999999999999999999 | 1962年度から2099年度まで",
                "1e3        | 年度は数か文字で",
                "2025.0     | 年度は数か文字で",
                "true       | 年度は数か文字で",
                "[2025]     | 年度は数か文字で",
                "{}         | 年度は数か文字で"
            })
    void whatIsNoYearIsRefusedWithTheReason(String year, String reason) {
        var literal = api.ask(Account.ZEIMU, "{ strategy(fiscalYear: %s) { title } }".formatted(year));
        var variable = api.send(Account.ZEIMU.token(), BY_VARIABLE.formatted(year));

        for (var answer : List.of(literal, variable)) {
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.errorCode()).isEqualTo("INVALID_QUERY");
            assertThat(answer.errorMessage()).contains(reason);
            assertThat(answer.body().has("data")).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"\\ud800\"", "1e999"})
    void aYearThatIsNothingAtAllIsRefused(String year) {
        var answer = api.send(Account.ZEIMU.token(), BY_VARIABLE.formatted(year));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errorCode()).isEqualTo("INVALID_QUERY");
        assertThat(api.ask(Account.ZEIMU, "{ strategy { title } }", Map.of()).errorCode())
                .isEqualTo("INVALID_QUERY");
    }
}
