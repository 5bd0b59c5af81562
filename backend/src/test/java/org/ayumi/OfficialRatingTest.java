package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.testing.Input.aRating;
import static org.ayumi.testing.Input.aResult;

import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.Year;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Setting the rating that is published. */
@BackendTest
class OfficialRatingTest {

    @Autowired
    private Api api;

    @Autowired
    private RunningBackend.FreshStore store;

    @BeforeEach
    void startFromTheReferenceData() {
        store.reset();
    }

    @Test
    void theComputedRatingIsSetWithoutAReason() {
        var initiative = aRating("2024-01", "ACHIEVED")
                .without("reason")
                .sentBy(Account.DX, api)
                .accepted();

        assertThat(initiative.path("version").asInt()).isEqualTo(2);
        assertThat(initiative.at("/rating/official").asString()).isEqualTo("ACHIEVED");
        assertThat(initiative.at("/rating/computed").asString()).isEqualTo("ACHIEVED");
        assertThat(initiative.at("/rating/reason").isNull()).isTrue();
        assertThat(initiative.at("/rating/source").isNull()).isTrue();
    }

    @Test
    void anotherRatingIsSetWithItsReason() {
        var initiative = aRating("2025-01", "ACHIEVED")
                .with("reason", "　施策の効果が翌年度に表れるため ")
                .sentBy(Account.DX, api)
                .accepted();

        assertThat(initiative.at("/rating/official").asString()).isEqualTo("ACHIEVED");
        assertThat(initiative.at("/rating/computed").asString()).isEqualTo("PARTIAL");
        assertThat(initiative.at("/rating/reason").asString()).isEqualTo("施策の効果が翌年度に表れるため");
    }

    @Test
    void anInitiativeWithoutAComputedRatingNeedsAReason() {
        assertThat(aRating("2024-02", "PARTIAL")
                        .without("reason")
                        .sentBy(Account.DX, api)
                        .complaints())
                .containsExactly("REASON_REQUIRED at reason");

        aRating("2024-02", "PARTIAL").sentBy(Account.DX, api).accepted();
    }

    @Test
    void aResultRecordedLaterLeavesTheOfficialRatingAsItWas() {
        aRating("2025-01", "ACHIEVED").sentBy(Account.DX, api).accepted();
        aRating("2025-01", "PARTIAL")
                .without("reason")
                .at(2)
                .sentBy(Account.DX, api)
                .accepted();

        var initiative = aResult("2025-01-2")
                .with("value", 70)
                .at(3)
                .sentBy(Account.DX, api)
                .accepted();

        assertThat(initiative.at("/rating/computed").asString()).isEqualTo("ACHIEVED");
        assertThat(initiative.at("/rating/official").asString()).isEqualTo("PARTIAL");
    }

    @Test
    void theChangeIsRevisedWithItsReason() {
        aRating("2025-13", "PARTIAL").sentBy(Account.DX, api).accepted();

        var newest = Year.revisionsOf("2025-13", api).at("/edges/0/node");
        assertThat(newest.path("changedBy").asString()).isEqualTo("DX戦略課 担当者（見本）");
        assertThat(newest.path("reason").asString()).isEqualTo("会議で決めたため");
        assertThat(newest.at("/changes/0/field").asString()).isEqualTo("officialRating");
        assertThat(newest.at("/changes/0/before").asString()).isEqualTo("× 未達");
        assertThat(newest.at("/changes/0/after").asString()).isEqualTo("△ 一部達成（会議で決めたため）");
    }
}
