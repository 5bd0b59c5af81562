package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.testing.Plans.done;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ayumi.strategy.StrategyStatus;
import org.ayumi.strategy.loading.StrategyLoading;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.DraftYear;
import org.ayumi.testing.Ids;
import org.ayumi.testing.Plans;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.Sent;
import org.ayumi.testing.TurnOfYear;
import org.ayumi.testing.Visions;
import org.ayumi.testing.Workbooks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What plans point to: nothing before it is published, and the same whatever it is called later. */
@BackendTest
class PlanLinksTest {

    @Autowired
    private Api api;

    @Autowired
    private RunningBackend.FreshStore store;

    @Autowired
    private MongoDatabase database;

    @Autowired
    private StrategyLoading loading;

    private Plans plans;
    private TurnOfYear year;

    @BeforeEach
    void startWithoutPlans() {
        store.reset();
        plans = new Plans(api);
        year = new TurnOfYear(api);
    }

    @ParameterizedTest
    @EnumSource(names = {"DX", "KOSEKI"})
    void aPlanRolledOverTellsNobodyOfAStrategyThatIsStillADraft(Account account) {
        DraftYear.stored(loading, StrategyStatus.DRAFT);
        supporting("2025-02");

        var sent = year.rollOver(account);

        var made = sent.payload().at("/rolledOver/0");
        assertThat(made.at("/rolledOverFrom/id").isNull()).isFalse();
        for (var reader : List.of(Account.DX, Account.JOHO, Account.KANBU, Account.KOSEKI)) {
            var read = year.read(reader, made);
            assertThat(read.path("initiatives").size()).as("%s", reader).isZero();
            assertThat(read.path("droppedInitiatives").size()).isEqualTo(1);
        }
        assertThat(sent.answer().text()).doesNotContain("取組2", "テーマ1");
        assertThat(year.preview(account, "").text()).doesNotContain("取組2", "テーマ1");
        var whole = plans.read(Account.KOSEKI, made.path("id").asString());
        done(plans.edit(Account.KOSEKI, whole, Map.of("title", "別の名前（見本）", "initiativeIds", List.of())));
    }

    @Test
    void itPointsToWhatBecameOfItOnceThatIsPublished() {
        DraftYear.stored(loading, StrategyStatus.DRAFT);
        publish(2026, null);
        supporting("2025-02");

        var made = year.rollOver(Account.KOSEKI).payload().at("/rolledOver/0");

        assertThat(ids(made)).containsExactly(Ids.initiative("2026-02"));
        assertThat(made.path("droppedInitiatives").size()).isZero();
    }

    @ParameterizedTest
    @EnumSource(names = {"DX", "JOHO", "KIKAKU", "KOSEKI"})
    void whoeverWritesPlansPointsToWhatIsPublishedAlone(Account account) {
        DraftYear.stored(loading, StrategyStatus.DRAFT);
        var content = Map.of("title", "新しい計画（見本）", "initiativeIds", List.of(Ids.initiative("2026-01")));
        var input = Map.of("fiscalYear", 2026, "department", account.department(), "content", content);

        assertThat(plans.send(account, "createActionPlan", input).complaints())
                .containsExactly("NOT_FOUND at content.initiativeIds.0");
        publish(2026, null);

        assertThat(ids(done(plans.send(account, "createActionPlan", input))))
                .containsExactly(Ids.initiative("2026-01"));
    }

    @Test
    void whatAPlanPointsToStaysThoughItIsNotThereAnyMore() {
        DraftYear.stored(loading, StrategyStatus.PUBLISHED);
        supporting("2025-02");
        var made = year.rollOver(Account.KOSEKI).payload().at("/rolledOver/0");
        var whole = plans.read(Account.KOSEKI, made.path("id").asString());
        database.getCollection("revisions").deleteMany(Filters.eq("document", "strategy/2026"));

        var held = List.of(Ids.initiative("2026-02"));
        var edited = done(plans.edit(Account.KOSEKI, whole, Map.of("title", "別の名前（見本）", "initiativeIds", held)));

        assertThat(edited.path("title").asString()).isEqualTo("別の名前（見本）");
        assertThat(edited.path("initiatives")).isEqualTo(whole.path("initiatives"));
        var more = List.of(Ids.initiative("2026-02"), Ids.initiative("2026-01"));
        assertThat(plans.edit(Account.KOSEKI, edited, Map.of("initiativeIds", more))
                        .complaints())
                .containsExactly("NOT_FOUND at content.initiativeIds.1");
        assertThat(ids(done(plans.edit(Account.KOSEKI, edited, Map.of("initiativeIds", List.of())))))
                .isEmpty();
    }

    @Test
    void anAcceptedPlanMayStillBeEditedWhenWhatItPointsToIsCalledOtherwise() {
        var accepted = plans.accepted(Account.KOSEKI);
        callEverythingOtherwise();

        var edited = done(plans.edit(Account.KOSEKI, accepted, Map.of("budget", 900, "aims", List.of(3, 1))));

        assertThat(edited.path("budget").asInt()).isEqualTo(900);
        assertThat(links(edited)).isEqualTo(links(accepted));
        assertThat(plans.edit(Account.KOSEKI, edited, Map.of("aims", List.of(1, 2), "initiativeIds", List.of()))
                        .complaints())
                .containsExactly("ACCEPTED_FIXED at content.aims", "ACCEPTED_FIXED at content.initiativeIds");
        assertThat(links(plans.draft(Account.KOSEKI)))
                .as("what is chosen now is named as it is called now")
                .isNotEqualTo(links(accepted));
    }

    @Test
    void aConfirmedPlanSavedAsItIsStaysConfirmedWhenWhatItPointsToIsCalledOtherwise() {
        var draft = done(plans.edit(Account.KOSEKI, plans.draft(Account.KOSEKI), Map.of("confirmationRequired", true)));
        var confirmed = done(plans.send(Account.KOSEKI, "confirmActionPlan", draft, Map.of("post", "戸籍住民課長")));
        callEverythingOtherwise();

        var saved = done(plans.edit(Account.KOSEKI, confirmed, Map.of("confirmationRequired", true)));

        assertThat(saved).isEqualTo(confirmed);
    }

    @Test
    void aWorkbookLeavesWhatAPlanPointsToWhenItIsCalledOtherwise() {
        var workbooks = new Workbooks(api);
        var accepted = plans.accepted(Account.KOSEKI);
        var draft = plans.draft(Account.KOSEKI);
        callEverythingOtherwise();
        var workbook = Workbooks.edit(workbooks.download(Account.KOSEKI, "koseki-jumin"), book -> {
            Workbooks.text("計画", "担当の係・職", Workbooks.where("計画番号", "1"), "庶務係 係長")
                    .accept(book);
            Workbooks.text("計画", "重点取組（番号）", Workbooks.where("計画番号", "2"), "1、13")
                    .accept(book);
        });

        var applied = workbooks.apply(Account.KOSEKI, workbooks.preview(Account.KOSEKI, workbook));

        assertThat(Workbooks.outcomes(applied)).containsExactly("APPLIED", "APPLIED");
        var read = plans.read(Account.KOSEKI, accepted.path("id").asString());
        assertThat(read.path("responsiblePost").asString()).isEqualTo("庶務係 係長");
        assertThat(links(read)).isEqualTo(links(accepted));
        assertThat(ids(plans.read(Account.KOSEKI, draft.path("id").asString())))
                .as("the number beside which another one was written")
                .containsExactly(Ids.initiative("2025-01"), Ids.initiative("2025-13"));
    }

    private JsonNode supporting(String initiative) {
        var words = Plans.words();
        words.put("initiativeIds", List.of(Ids.initiative(initiative)));
        var plan = done(plans.send(
                Account.KOSEKI,
                "createActionPlan",
                Map.of("fiscalYear", 2025, "department", "koseki-jumin", "content", words)));
        plan = done(plans.send(Account.KOSEKI, "submitActionPlan", plan, Map.of()));
        return done(plans.send(Account.DX, "acceptActionPlan", plan, Map.of()));
    }

    /** The first aim and the first theme get another title, the first initiative another number. */
    private void callEverythingOtherwise() {
        Visions.done(new Visions(api)
                .change(Account.DX, "updateAim", Map.of("number", 1, "title", "新しい文言です。", "shortTitle", "新しい呼び名")));
        var before = api.ask(
                        Account.DX,
                        "{ strategy(fiscalYear: 2025) { frameVersion themes { title initiatives { id } } } }")
                .data("/strategy");
        var themes = new ArrayList<Map<String, Object>>();
        for (var theme : before.path("themes")) {
            var ids = new ArrayList<>(theme.path("initiatives")
                    .valueStream()
                    .map(each -> Map.of("id", each.path("id").asString()))
                    .toList());
            boolean first = themes.isEmpty();
            String title = theme.path("title").asString();
            themes.add(Map.of("title", first ? title + "（改）" : title, "initiatives", first ? ids.reversed() : ids));
        }
        var input = Map.of(
                "fiscalYear",
                2025,
                "themes",
                themes,
                "expectedVersion",
                before.path("frameVersion").asInt());
        accepted("arrangeStrategy", "ArrangeStrategyInput", input);
        publish(2025, "順を改めたため");
    }

    private void publish(int fiscalYear, @Nullable String reason) {
        var input = new LinkedHashMap<String, @Nullable Object>(Map.of("fiscalYear", fiscalYear));
        input.put("reason", reason);
        input.put(
                "expectedVersion",
                api.ask(Account.DX, "{ strategy(fiscalYear: %d) { version } }".formatted(fiscalYear))
                        .data("/strategy/version")
                        .asInt());
        accepted("publishStrategy", "StrategyStepInput", input);
    }

    private void accepted(String mutation, String type, Map<String, ? extends @Nullable Object> input) {
        var answer = api.ask(
                Account.DX,
                "mutation ($input: %s!) { %s(input: $input) { strategy { version } userErrors { field code message } } }"
                        .formatted(type, mutation),
                Map.of("input", input));
        assertThat(answer.errorCode()).as(answer.text()).isEmpty();
        assertThat(new Sent(answer, answer.data("/" + mutation)).complaints()).isEmpty();
    }

    private JsonNode links(JsonNode plan) {
        return api.ask(
                        Account.DX,
                        "query ($id: ID!) { node(id: $id) { ... on ActionPlan { aims { number title shortTitle } initiatives { id number title themeNumber themeTitle } } } }",
                        Map.of("id", plan.path("id").asString()))
                .data("/node");
    }

    private static List<String> ids(JsonNode plan) {
        return plan.path("initiatives")
                .valueStream()
                .map(each -> each.path("id").asString())
                .toList();
    }
}
