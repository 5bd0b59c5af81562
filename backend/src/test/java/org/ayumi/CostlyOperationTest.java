package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.Duration;
import java.time.Instant;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Operations made to keep the backend busy are refused soon; what tools and people ask is answered. */
@BackendTest
class CostlyOperationTest {

    /** Far more than a refusal takes on a busy machine, far less than the ten seconds operations may last. */
    private static final Duration SOON = Duration.ofSeconds(5);

    @Autowired
    private Api api;

    @ParameterizedTest
    @MethodSource
    void anOperationBeyondTheLimitsIsRefusedSoon(String operation, String code) {
        var begun = Instant.now();

        var answer = api.ask(Account.ZEIMU, operation);

        assertThat(Duration.between(begun, Instant.now())).isLessThan(SOON);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errorCode()).isEqualTo(code);
        assertThat(answer.body().has("data")).isFalse();
    }

    static Stream<Arguments> anOperationBeyondTheLimitsIsRefusedSoon() {
        return Stream.of(
                refused("50 levels deep", loop(25, "number")),
                refused("1,000 viewers", "{ %s}".formatted(repeat(1_000, i -> "a" + i + ":viewer{name} "))),
                refused(
                        "1,000 years",
                        "{ %s}".formatted(repeat(1_000, i -> "a" + i + ":strategy(fiscalYear:2025){id} "))),
                refused("100 years", "{ %s}".formatted(repeat(100, i -> "a" + i + ":strategy(fiscalYear:2025){id} "))),
                refused("1,000 names", "{ viewer { %s} }".formatted(repeat(1_000, i -> "a" + i + ":name "))),
                refused("1,000 nested fragments", "{ viewer { ...F0 } } " + nested(1_000)),
                refused("500 nested fragments", "{ viewer { ...F0 } } " + nested(500)),
                refused("very long", "{ viewer { name } } #" + "x".repeat(100_000)),
                refused("a long token stream", "{ %s}".formatted("viewer { name } ".repeat(10_000))),
                refused("6,000 equal fields", "{ viewer { %s} }".formatted("name ".repeat(6_000))),
                refused("an answer that multiplies", loop(6, repeat(60, i -> "v" + i + ":version "))),
                refused(
                        "introspection in bad faith",
                        "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }"),
                argumentSet(
                        "fragments in a circle",
                        "{ viewer { ...A } } fragment A on Viewer { ...B } fragment B on Viewer { ...A }",
                        "INVALID_QUERY"),
                argumentSet(
                        "a directive 1,500 times",
                        "{ viewer %s{ name } }".formatted("@skip(if:false) ".repeat(1_500)),
                        "INVALID_QUERY"),
                argumentSet(
                        "5,000 braces",
                        "{ viewer " + "{ a ".repeat(5_000) + "}".repeat(5_000) + "}",
                        "INVALID_SYNTAX"));
    }

    @Test
    void fragmentsThatDoubleFiftyTimesCostNoMoreThanTheirFields() {
        var begun = Instant.now();

        var answer = api.ask(
                Account.ZEIMU,
                "{ viewer { ...F0 } } "
                        + repeat(
                                50,
                                i -> "fragment F%d on Viewer { %s } "
                                        .formatted(i, i == 49 ? "username" : "...F%d ...F%d".formatted(i + 1, i + 1))));

        assertThat(Duration.between(begun, Instant.now())).isLessThan(SOON);
        assertThat(answer.data("/viewer/username").asString()).isEqualTo("zeimu");
    }

    @Test
    void introspectionIsAnsweredToThoseWhoAreSignedIn() {
        var answer = api.ask(Account.MUSHOKU, """
                { __schema { queryType { name } types { name description fields { name args { name type { name ofType { name
                  ofType { name ofType { name } } } } } type { name ofType { name ofType { name ofType { name } } } } } } } }""");

        assertThat(answer.errorCode()).isEmpty();
        assertThat(answer.data("/__schema/queryType/name").asString()).isEqualTo("Query");
    }

    @Test
    void theAnswerTellsTheCost() {
        var answer = api.ask(Account.ZEIMU, "{ viewer { username } strategies { title era } }");

        assertThat(answer.body().at("/extensions/cost").asInt()).isEqualTo(11 + 1 + 11 + 2);
    }

    private static Arguments refused(String name, String operation) {
        return argumentSet(name, operation, "LIMIT_EXCEEDED");
    }

    /** From themes to initiatives and back, again and again. */
    private static String loop(int rounds, String fields) {
        return "{ strategies { initiatives { %s %s %s } } }"
                .formatted("theme { initiatives { ".repeat(rounds), fields, "} } ".repeat(rounds));
    }

    private static String nested(int fragments) {
        return repeat(
                fragments,
                i -> "fragment F%d on Viewer{%s}".formatted(i, i == fragments - 1 ? "name" : "...F" + (i + 1)));
    }

    private static String repeat(int times, IntFunction<String> text) {
        return IntStream.range(0, times).mapToObj(text).collect(Collectors.joining());
    }
}
