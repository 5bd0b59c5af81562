package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.testing.Contents.entries;
import static org.ayumi.testing.Contents.highlights;
import static org.ayumi.testing.Contents.story;
import static org.ayumi.testing.Contents.tasks;
import static org.ayumi.testing.Contents.with;
import static org.ayumi.testing.Contents.words;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.Ids;
import org.ayumi.testing.Input;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.Year;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The words, tasks and stories of an initiative. */
@BackendTest
class ContentTest {

    @Autowired
    private Api api;

    @Autowired
    private MongoDatabase database;

    @Autowired
    private RunningBackend.FreshStore store;

    @BeforeEach
    void startFromTheReferenceData() {
        store.reset();
    }

    @Test
    void onlyTheWordsThatAreGivenChange() {
        var before = Year.asItStands(api).at("/initiatives/0");

        var initiative = words("2025-01")
                .with("title", "　新しい名前 ")
                .with("aims", List.of(9, 1))
                .with("leadDepartment", "zeimu")
                .sentBy(Account.DX, api)
                .accepted();

        assertThat(initiative.path("title").asString()).isEqualTo("新しい名前");
        assertThat(initiative.path("summary")).isEqualTo(before.path("summary"));
        assertThat(initiative.at("/aims/0/number").asInt()).isEqualTo(1);
        assertThat(initiative.at("/aims/1/number").asInt()).isEqualTo(9);
        assertThat(initiative.at("/leadDepartment/name").asString()).isEqualTo("税務課");
        assertThat(initiative.at("/leadDepartment/inferred").asBoolean()).isFalse();
    }

    @Test
    void theDepartmentThatLeadsAlreadyKeepsHowThatIsKnown() {
        var initiative = words("2025-01")
                .with("leadDepartment", "dx-senryaku")
                .sentBy(Account.DX, api)
                .accepted();

        assertThat(initiative.at("/leadDepartment/inferred").asBoolean()).isTrue();
    }

    @Test
    void twoWhoChangeDifferentWordsBothSucceed() {
        words("2025-01").sentBy(Account.DX, api).accepted();
        var tasks = tasks("2025-01").sentBy(Account.DX, api).accepted();
        var clash = words("2025-01").with("title", "別の名前").sentBy(Account.DX, api);

        assertThat(tasks.path("title").asString()).isEqualTo("新しい取組名");
        assertThat(tasks.at("/tasks/1/group").asString()).isEqualTo("後半");
        assertThat(clash.payload().at("/conflict/fields/0/label").asString()).isEqualTo("取組名");
    }

    @Test
    void storiesKeepTheirFiguresAndSources() {
        var initiative = highlights("2025-04").sentBy(Account.KIKAKU, api).accepted();

        assertThat(initiative.at("/highlights/0/figures/0/printed").asString()).isEqualTo("1,200人");
        assertThat(initiative.at("/highlights/0/source/locator").asString()).isEqualTo("表1");
        var change = Year.revisionsOf("2025-04", api).at("/edges/0/node/changes/0");
        assertThat(change.path("label").asString()).isEqualTo("成果の紹介");
        assertThat(change.path("after").asString()).contains("利用者 1,200人");
    }

    @Test
    void thePublishedStoriesComeWithTheirFigures() {
        var figures = Year.asItStands(api).at("/initiatives/9/highlights/0/figures");

        assertThat(figures.at("/0/printed").asString()).isEqualTo("66人から122人へ");
        assertThat(figures.size()).isEqualTo(9);
        var year = api.ask(Account.ZEIMU, "{ strategy(fiscalYear: 2024) { background { part text } } }");
        assertThat(year.data("/strategy/background").size()).isEqualTo(7);
        assertThat(year.data("/strategy/background/3/text").asString()).contains("重点計画");
    }

    @Test
    void badWordsTasksAndStoriesAreToldAndNothingChanges() {
        var before = Year.asItStands(api);
        var words = words("2025-01");

        assertThat(complaints(words.with("title", " "))).containsExactly("REQUIRED at title");
        assertThat(complaints(words.with("title", "長".repeat(201)))).containsExactly("TOO_LONG at title");
        assertThat(complaints(words.with("summary", ""))).containsExactly("REQUIRED at summary");
        assertThat(complaints(words.with("aims", List.of()))).containsExactly("REQUIRED at aims");
        assertThat(complaints(words.with("aims", List.of(1, 10)))).containsExactly("UNKNOWN_AIM at aims.1");
        assertThat(complaints(words.with("aims", List.of(2, 2)))).containsExactly("DUPLICATE_AIM at aims");
        assertThat(complaints(words.with("leadDepartment", "nobody")))
                .containsExactly("UNKNOWN_DEPARTMENT at leadDepartment");
        assertThat(complaints(words.with("initiativeId", Ids.measure("2025-01-1"))))
                .containsExactly("NOT_FOUND at initiativeId");
        assertThat(complaints(words.with("initiativeId", Ids.initiative("2025-77"))))
                .containsExactly("NOT_FOUND at initiativeId");
        assertThat(complaints(tasks("2025-01").with("tasks", List.of(entries("title", "　")))))
                .containsExactly("REQUIRED at tasks.0.title");
        assertThat(complaints(tasks("2025-01").with("tasks", Collections.nCopies(41, entries("title", "する")))))
                .containsExactly("TOO_MANY at tasks");
        assertThat(told(with(story(), "source", null))).containsExactly("SOURCE_REQUIRED at highlights.0.source");
        assertThat(told(with(story(), "title", ""))).containsExactly("REQUIRED at highlights.0.title");
        assertThat(told(with(story(), "figures", List.of(entries("label", "人数", "printed", " ")))))
                .containsExactly("REQUIRED at highlights.0.figures.0.printed");
        assertThat(complaints(highlights("2025-01").with("highlights", Collections.nCopies(11, story()))))
                .containsExactly("TOO_MANY at highlights");
        assertThat(Year.asItStands(api)).isEqualTo(before);
    }

    @Test
    void aStoryWithoutFiguresOrWithTheirOwnSourcesNeedsNone() {
        var figure = entries("label", "人数", "printed", "3人", "source", Input.aSource());
        assertThat(told(with(story(), "source", null, "figures", List.of(figure))))
                .isEmpty();
        assertThat(complaints(highlights("2025-01")
                        .with("highlights", List.of(with(story(), "source", null, "figures", List.of())))
                        .at(2)))
                .isEmpty();
    }

    @Test
    void eachStateAllowsItsPart() {
        inState("DRAFT");
        assertThat(complaints(tasks("2025-04"), Account.KIKAKU)).isEmpty();
        assertThat(state(highlights("2025-04").at(2), Account.KIKAKU)).isEqualTo("WRONG_STATE");
        inState("CLOSING");
        assertThat(state(tasks("2025-04").at(2).with("tasks", List.of()), Account.KIKAKU))
                .isEqualTo("WRONG_STATE");
        assertThat(state(words("2025-04").at(2), Account.DX)).isEqualTo("WRONG_STATE");
        assertThat(complaints(highlights("2025-04").at(2), Account.KIKAKU)).isEmpty();
        inState("CLOSED");
        var before = Year.asItStands(api);
        assertThat(state(tasks("2025-04").at(3).with("tasks", List.of()), Account.DX))
                .isEqualTo("WRONG_STATE");
        assertThat(state(words("2025-04").at(3), Account.DX)).isEqualTo("WRONG_STATE");
        assertThat(state(highlights("2025-04").at(3).with("highlights", List.of()), Account.KIKAKU))
                .isEqualTo("WRONG_STATE");
        assertThat(Year.asItStands(api)).isEqualTo(before);
    }

    @Test
    void whoLeadsOneInitiativeOfADraftIsNotAnsweredTheOthers() {
        inState("DRAFT");
        var input = tasks("2025-04");

        var answer = api.ask(
                Account.KIKAKU,
                "mutation ($input: SetTasksInput!) { setTasks(input: $input) { initiative { title theme { initiatives { title } } } } }",
                Map.of("input", input.fields()));

        assertThat(answer.data("/setTasks/initiative/theme/initiatives").size()).isEqualTo(1);
    }

    private List<String> told(Map<String, ?> story) {
        return complaints(highlights("2025-01").with("highlights", List.of(story)));
    }

    private List<String> complaints(Input input) {
        return complaints(input, Account.DX);
    }

    private List<String> complaints(Input input, Account account) {
        return input.sentBy(account, api).complaints();
    }

    private String state(Input input, Account account) {
        return input.sentBy(account, api).answer().userErrorCode(input.mutation());
    }

    private void inState(String status) {
        database.getCollection("strategies").updateMany(new Document(), Updates.set("strategy.status", status));
    }
}
