package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ayumi.testing.Account;
import org.ayumi.testing.Answer;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.RunningBackend;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A revision tells every field that differs, and nothing that does not; published wording is not lost by the way. */
@BackendTest
class WhatHistoryTellsTest {

    private static final String PUBLISHED = "source: {document: \"令和7年度デジタル・ICT戦略 成果\", locator: \"重点取組1 成果\"}";

    @Autowired
    private Api api;

    @Autowired
    private RunningBackend.FreshStore store;

    @BeforeEach
    void startFromTheReferenceData() {
        store.reset();
    }

    @Test
    void aChangedSourceIsToldAlsoBesideTheSameFigure() {
        record("value: 80.1, source: {document: \"窓口の集計\", locator: \"3月分\"}, expectedVersion: 1");

        assertThat(newest().path("changes")
                        .valueStream()
                        .map(change -> change.path("label").asString()))
                .containsExactly("実績の出典「行政手続のオンライン化率」");
        assertThat(newest().at("/changes/0/after").asString()).isEqualTo("窓口の集計 3月分");
    }

    @Test
    void aRemarkBesideTheSameFigureIsToldAndThePrintedWordingStays() {
        var answer = record("value: 80.1, reason: \"速報ではなく確定値です\", " + PUBLISHED + ", expectedVersion: 1");

        assertThat(answer.data("/recordActual/initiative/kpis/0/measures/0/actual/printed")
                        .asString())
                .isEqualTo("80.1%");
        assertThat(newest().at("/changes/0/label").asString()).startsWith("実績の補足");
        assertThat(newest().path("changes")).hasSize(1);
    }

    @Test
    void savingWhatAlreadyStandsMakesNoRevision() {
        var answer = record("value: 80.1, " + PUBLISHED + ", expectedVersion: 1");

        assertThat(answer.userErrorCode("recordActual")).isEmpty();
        assertThat(answer.data("/recordActual/initiative/version").asInt()).isEqualTo(1);
    }

    @Test
    void aReasonIsNotKeptForARatingThatAgrees() {
        var rating = rate("PARTIAL", "\"同じです\"", 1);

        assertThat(rating.path("official").asString()).isEqualTo("PARTIAL");
        assertThat(rating.path("reason").isNull()).isTrue();
    }

    @Test
    void aReasonExplainsNoOtherDifferenceThanTheOneItWasGivenFor() {
        assertThat(rate("ACHIEVED", "\"区民の実感を重くみました\"", 1).path("reason").asString())
                .isEqualTo("区民の実感を重くみました");

        var answer = record("value: 1, " + PUBLISHED + ", expectedVersion: 2");

        assertThat(answer.data("/recordActual/initiative/rating/computed").asString())
                .isEqualTo("NOT_ACHIEVED");
        assertThat(answer.data("/recordActual/initiative/rating/official").asString())
                .isEqualTo("ACHIEVED");
        assertThat(answer.data("/recordActual/initiative/rating/reason").isNull())
                .isTrue();
    }

    @Test
    void aPublishedRatingThatIsConfirmedKeepsWhereItWasPublished() {
        assertThat(rate("PARTIAL", "null", 1).at("/source/document").asString()).isEqualTo("令和7年度デジタル・ICT戦略 成果");
        assertThat(rate("ACHIEVED", "\"見直しました\"", 1).path("source").isNull()).isTrue();
    }

    private JsonNode rate(String rating, String reason, int version) {
        return api.ask(Account.DX, """
                        mutation { setOfficialRating(input: {initiativeId: "%s", rating: %s, reason: %s, expectedVersion: %d}) {
                          initiative { rating { official reason source { document } } } userErrors { code } } }""".formatted(ids().getFirst(), rating, reason, version))
                .data("/setOfficialRating/initiative/rating");
    }

    private Answer record(String fields) {
        return api.ask(Account.DX, """
                mutation { recordActual(input: {measureId: "%s", %s}) {
                  initiative { version rating { computed official reason } kpis { measures { actual { printed } } } }
                  userErrors { code } } }""".formatted(ids().getLast(), fields));
    }

    private JsonNode newest() {
        return api.ask(Account.DX, """
                        { node(id: "%s") { ... on Initiative { revisions(first: 1) { edges { node {
                          version changes { label before after } } } } } } }""".formatted(ids().getFirst())).data("/node/revisions/edges/0/node");
    }

    /** The first initiative of FY2025 and its first measure. */
    private List<String> ids() {
        var answer =
                api.ask(Account.DX, "{ strategy(fiscalYear: 2025) { initiatives { id kpis { measures { id } } } } }");
        return List.of(
                answer.data("/strategy/initiatives/0/id").asString(),
                answer.data("/strategy/initiatives/0/kpis/0/measures/0/id").asString());
    }
}
