package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.testing.Input.aRating;
import static org.ayumi.testing.Input.aResult;
import static org.ayumi.testing.Input.anOutcome;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.Input;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.Year;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever writes against a state that has moved learns who moved it and when, sees it as it is, and loses nothing. */
@BackendTest
class StaleVersionTest {

    @Autowired
    private Api api;

    @Autowired
    private RunningBackend.FreshStore store;

    @BeforeEach
    void startFromAYearInWhichOneInitiativeHasMoved() {
        store.reset();
        anOutcome("2025-04").sentBy(Account.KIKAKU, api).accepted();
    }

    @ParameterizedTest
    @MethodSource
    void aStaleVersionIsRefusedWithWhoAndWhen(Input input) {
        var before = Year.asItStands(api);

        var sent = input.sentBy(Account.DX, api);

        assertThat(sent.complaints()).containsExactly("STALE_VERSION at expectedVersion");
        assertThat(sent.payload().at("/userErrors/0/message").asString())
                .matches("この取組は、令和\\d+年\\d+月\\d+日（.）\\d+:\\d\\dに企画経営課 担当者（見本）さんが変更しました。.*");
        var conflict = sent.payload().path("conflict");
        assertThat(conflict.path("currentVersion").asInt()).isEqualTo(2);
        assertThat(conflict.path("changedBy").asString()).isEqualTo("企画経営課 担当者（見本）");
        assertThat(OffsetDateTime.parse(conflict.path("changedAt").asString()))
                .isBetween(OffsetDateTime.now().minusMinutes(5), OffsetDateTime.now());
        assertThat(sent.payload().at("/initiative/version").asInt()).isEqualTo(2);
        assertThat(sent.payload().at("/initiative/outcome/headline").asString()).isEqualTo("手続が便利になりました。");
        assertThat(Year.asItStands(api)).isEqualTo(before);
    }

    static Stream<Arguments> aStaleVersionIsRefusedWithWhoAndWhen() {
        var neverStood = Stream.of(aResult("2025-04-1"), aRating("2025-04", "PARTIAL"), anOutcome("2025-04"))
                .flatMap(input -> Stream.of(Integer.MIN_VALUE, -1, 0, 3, Integer.MAX_VALUE)
                        .map(input::at));
        var sameField = anOutcome("2025-04").with("headline", "別の成果です。").at(1);
        return Stream.concat(neverStood, Stream.of(sameField))
                .map(input -> argumentSet(
                        "%s at version %s"
                                .formatted(input.mutation(), input.fields().get("expectedVersion")),
                        input));
    }

    @Test
    void whoChangesTheSameFieldSeesWhatBothBeganWithTheirsAndMine() {
        var sent = anOutcome("2025-04").with("headline", "別の成果です。").at(1).sentBy(Account.DX, api);

        var fields = sent.payload().at("/conflict/fields");
        assertThat(fields.size()).isEqualTo(1);
        assertThat(fields.at("/0/field").asString()).isEqualTo("outcome");
        assertThat(fields.at("/0/label").asString()).isEqualTo("成果");
        assertThat(fields.at("/0/base").asString()).doesNotContain("便利になりました", "別の成果");
        assertThat(fields.at("/0/theirs").asString()).startsWith("手続が便利になりました。");
        assertThat(fields.at("/0/mine").asString()).startsWith("別の成果です。");
    }

    @Test
    void whoChangesAnotherFieldSucceedsBesideTheFirst() {
        var result = aResult("2025-04-1").at(1).sentBy(Account.DX, api).accepted();
        var rating = aRating("2025-04", "PARTIAL").at(2).sentBy(Account.DX, api);

        assertThat(result.path("version").asInt()).isEqualTo(3);
        assertThat(result.at("/outcome/headline").asString()).isEqualTo("手続が便利になりました。");
        assertThat(rating.complaints())
                .as("a rating rests on the results, and one has moved")
                .containsExactly("STALE_VERSION at expectedVersion");
    }

    @Test
    void whoRatesWhileOnlyWordsMovedSucceeds() {
        var rating = aRating("2025-04", "PARTIAL").at(1).sentBy(Account.DX, api).accepted();

        assertThat(rating.path("version").asInt()).isEqualTo(3);
        assertThat(rating.at("/rating/official").asString()).isEqualTo("PARTIAL");
    }

    @Test
    void anInitiativeNobodyChangedWasLastChangedByTheLoading() {
        var sent = aResult("2025-01-1").at(7).sentBy(Account.DX, api);

        assertThat(sent.payload().at("/conflict/currentVersion").asInt()).isEqualTo(1);
        assertThat(sent.payload().at("/conflict/changedBy").asString()).isEqualTo("あゆみ");
    }

    @Test
    void badInputIsToldBeforeTheStaleVersion() {
        var sent = aResult("2025-04-1").with("value", -1).at(1).sentBy(Account.DX, api);

        assertThat(sent.complaints()).containsExactly("INVALID_VALUE at value");
    }
}
