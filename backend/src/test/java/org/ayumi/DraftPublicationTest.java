package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.ayumi.strategy.StrategyStatus;
import org.ayumi.strategy.loading.StrategyLoading;
import org.ayumi.testing.Account;
import org.ayumi.testing.Answer;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.DraftYear;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.YearLinks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A draft becomes the first edition of its year. */
@BackendTest
class DraftPublicationTest {

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

    @Test
    void aDraftIsPublishedAsThePlanAndReadByEveryoneFromThenOn() {
        assertThat(read(Account.ZEIMU).isNull()).isTrue();

        var published = publish(Account.DX).data("/publishStrategy/strategy");

        assertThat(published.path("status").asString()).isEqualTo("PUBLISHED");
        assertThat(published.at("/editions/0/label").asString()).isEqualTo("策定版");
        assertThat(published.at("/editions/0/kind").asString()).isEqualTo("PLAN");
        assertThat(read(Account.ZEIMU).at("/edition/number").asInt()).isOne();
    }

    @Test
    void aDraftMadeOutOfTheYearBeforeIsPublishedAsItIs() {
        store.reset();
        var made = new YearLinks(api).rollOver(Account.DX.token(), Map.of("expectedVersion", 1));
        assertThat(made.complaints()).isEmpty();

        var published = publish(Account.DX).data("/publishStrategy/strategy");

        assertThat(published.at("/editions/0/label").asString()).isEqualTo("策定版");
        assertThat(read(Account.KOSEKI).path("initiatives").size()).isEqualTo(13);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DX")
    void nobodyElsePublishesADraft(Account account) {
        var answer = publish(account);

        assertThat(answer.errorCode()).isEqualTo("FORBIDDEN");
        assertThat(read(Account.DX).path("status").asString()).isEqualTo("DRAFT");
    }

    private Answer publish(Account account) {
        int version = read(Account.DX).path("version").asInt();
        return api.ask(
                account.token(),
                "mutation ($input: StrategyStepInput!) { publishStrategy(input: $input) { strategy { status editions { kind label } } userErrors { code } } }",
                Map.of("input", Map.of("fiscalYear", 2026, "expectedVersion", version)));
    }

    private JsonNode read(Account account) {
        return api.ask(
                        account,
                        "{ strategy(fiscalYear: 2026) { status version edition { number } initiatives { title } } }")
                .data("/strategy");
    }
}
