package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ayumi.strategy.StrategyStatus;
import org.ayumi.strategy.loading.StrategyLoading;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.DraftYear;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.YearInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Only the DX office writes a year's frame and structure, and nobody a year that is gathered or closed. */
@BackendTest
class AuthoringRightsTest {

    private static final List<YearInput> ALL = List.of(
            YearInput.words(),
            YearInput.themes("2,1/4,3"),
            YearInput.addition(),
            YearInput.end("2026-01"),
            YearInput.merger("2026-01", "2026-02"),
            YearInput.split("2026-01"));

    @Autowired
    private Api api;

    @Autowired
    private RunningBackend.FreshStore store;

    @Autowired
    private StrategyLoading loading;

    @BeforeEach
    void startFromTheReferenceData() {
        store.reset();
    }

    static Stream<Arguments> everyAccountWithEveryChange() {
        return Arrays.stream(Account.values())
                .flatMap(account -> ALL.stream().map(input -> arguments(account, input.mutation(), input)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("everyAccountWithEveryChange")
    void onlyTheDxOfficeChangesADraftAndARefusalChangesNothing(Account account, String mutation, YearInput input) {
        DraftYear.stored(loading, StrategyStatus.DRAFT);
        var before = DraftYear.asItStands(api);

        var sent = input.sentBy(account, api);

        if (account == Account.DX) {
            sent.accepted();
            assertThat(sent.payload().at("/strategy/frameVersion").asInt()).isEqualTo(2);
        } else {
            assertThat(sent.answer().errorCode()).isEqualTo("FORBIDDEN");
            assertThat(sent.payload().isNull()).isTrue();
            assertThat(DraftYear.asItStands(api)).isEqualTo(before);
        }
    }

    static Stream<Arguments> everyChange() {
        return ALL.stream().map(input -> arguments(input.mutation(), input));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyChange")
    void withoutATokenEverythingIsRefused(String mutation, YearInput input) {
        DraftYear.stored(loading, StrategyStatus.DRAFT);
        var before = DraftYear.asItStands(api);

        var sent = input.sentWith(null, api);

        assertThat(sent.answer().status()).isEqualTo(401);
        assertThat(DraftYear.asItStands(api)).isEqualTo(before);
    }

    static Stream<Arguments> everyChangeInEveryState() {
        return Arrays.stream(StrategyStatus.values())
                .flatMap(status -> ALL.stream().map(input -> arguments(status, input.mutation(), input)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("everyChangeInEveryState")
    void aPublishedYearLosesNothingAndALaterOneStaysAsItIs(StrategyStatus status, String mutation, YearInput input) {
        DraftYear.stored(loading, status);
        var before = DraftYear.asItStands(api);
        boolean draftsOnly = List.of("mergeInitiatives", "splitInitiative").contains(mutation);

        var sent = input.sentBy(Account.DX, api);

        if (status == StrategyStatus.DRAFT || (status == StrategyStatus.PUBLISHED && !draftsOnly)) {
            sent.accepted();
            assertThat(sent.payload().at("/strategy/version").asInt()).isEqualTo(2);
        } else {
            assertThat(sent.payload().at("/userErrors/0/code").asString()).isEqualTo("WRONG_STATE");
            assertThat(sent.payload().at("/userErrors/0/message").asString())
                    .startsWith("令和8年度の戦略は「%s」の状態です。".formatted(status.label()));
            assertThat(DraftYear.asItStands(api)).isEqualTo(before);
        }
    }
}
