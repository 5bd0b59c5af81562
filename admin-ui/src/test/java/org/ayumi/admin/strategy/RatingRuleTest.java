package org.ayumi.admin.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingRuleTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 2, NOTHING_REPORTED",
        "0, 0, 0, NOTHING_REPORTED",
        "2, 0, 0, ALL_MET",
        "0, 2, 0, NONE_MET",
        "1, 1, 0, MIXED",
        "2, 0, 1, MIXED",
        "0, 1, 1, MIXED"
    })
    void follows_from_the_counts(int met, int notMet, int unreported, RatingRule rule) {
        var rating = new InitiativeRating(null, null, null, met, notMet, unreported, met + notMet + unreported, null);

        assertThat(rating.rule()).isEqualTo(rule);
    }
}
