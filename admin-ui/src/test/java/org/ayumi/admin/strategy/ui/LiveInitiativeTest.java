package org.ayumi.admin.strategy.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.ayumi.admin.strategy.InitiativeFixture.anInitiative;
import static org.ayumi.admin.strategy.MeasureFixture.aMeasure;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ayumi.admin.live.ui.LiveLine;
import org.ayumi.admin.strategy.InitiativeFixture;
import org.ayumi.admin.testing.ConsoleTest;
import org.ayumi.admin.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An initiative's page while somebody else changes what it shows. */
class LiveInitiativeTest extends ConsoleTest {

    private static final String ID = anInitiative().id();

    @BeforeEach
    void showTheThirdVersion() {
        BACKEND.answers("documents", List.of(Map.of("title", "令和7年度デジタル・ICT戦略 成果")));
        answer(3, 70.5, "読み込み");
        open("initiatives/" + ID);
        await().until(() -> BACKEND.streams().followed().equals(Set.of(ID)));
    }

    @Test
    void shows_another_persons_change_and_who_made_it() {
        answer(4, 80.1, "戸籍住民課 佐藤");
        BACKEND.streams().tell(ID, 4);

        eventually("80.1 %");
        assertThat(line()).isEqualTo("戸籍住民課 佐藤さんが 令和8年3月31日 17:02 に変更しました。内容を更新しました。");
    }

    @Test
    void says_nothing_of_what_it_shows_already() {
        BACKEND.streams().tell(ID, 3);
        answer(4, 80.1, "佐藤");

        staysFor(Duration.ofMillis(700), "70.5 %");
        assertThat(line()).isEmpty();
    }

    @Test
    void tells_no_name_to_whom_the_history_is_closed() {
        BACKEND.answers(
                "node",
                anInitiative()
                        .measuring(aMeasure("m").reporting(80.1, true))
                        .with("version", 4)
                        .asMap());
        BACKEND.streams().tell(ID, 4);

        eventually("80.1 %");
        assertThat(line()).endsWith("に変更がありました。内容を更新しました。");
    }

    @Test
    void leaves_a_form_alone_and_offers_the_newest_state_in_another_window() {
        roundTrip();
        test(find(NativeButton.class).withText("実績を記録する").all().getFirst()).click();
        roundTrip();
        var dialog = find(Dialog.class).single();

        answer(4, 80.1, "佐藤");
        BACKEND.streams().tell(ID, 4);

        eventually("佐藤さんが");
        assertThat(text(dialog)).contains("入力中の内容はそのままです。");
        var look = find(Anchor.class).withText("最新の内容を確かめる").single();
        assertThat(look.getHref()).isEqualTo("initiatives/" + ID);
        assertThat(look.getTarget()).contains("_blank");
        assertThat(screen()).contains("70.5 %").doesNotContain("80.1 %");

        dialog.close();

        eventually("80.1 %");
        assertThat(line()).contains("佐藤さんが", "内容を更新しました。");
    }

    @Test
    void keeps_the_page_while_the_backend_is_away_and_catches_up() {
        BACKEND.goesDown();
        staysFor(Duration.ofMillis(500), "70.5 %");
        answer(4, 80.1, "佐藤");
        BACKEND.comesUp();
        BACKEND.streams().tell(ID, 4);

        eventually("80.1 %");
    }

    @Test
    void goes_on_when_the_stream_ends_with_its_token() {
        BACKEND.streams().expire();
        answer(4, 80.1, "佐藤");
        BACKEND.streams().tell(ID, 4);

        eventually("80.1 %");
        assertThat(BACKEND.streams().tokens()).hasSizeGreaterThan(1);
    }

    @Test
    void follows_nothing_once_the_page_is_left() {
        open("");

        await().until(() -> BACKEND.streams().count() == 0);
    }

    @Test
    void follows_nothing_once_the_window_is_closed() {
        signedInAs(People.dx());

        await().until(() -> BACKEND.streams().count() == 0);
    }

    private static void answer(int version, double value, String by) {
        BACKEND.answers("node", of(version, value, by).asMap());
    }

    private static InitiativeFixture of(int version, double value, String by) {
        return anInitiative()
                .measuring(aMeasure("m").reporting(value, true))
                .with("version", version)
                .editable()
                .with("revisions", historyBy(version, by));
    }

    private static Map<String, Object> historyBy(int version, String by) {
        var change = Map.of(
                "id",
                "r" + version,
                "version",
                version,
                "changedAt",
                "2026-03-31T17:02:00+09:00",
                "changedBy",
                by,
                "changes",
                List.of());
        return Map.of(
                "totalCount",
                version,
                "edges",
                List.of(Map.of("cursor", "c", "node", change)),
                "pageInfo",
                Map.of("hasNextPage", false));
    }

    private String line() {
        receive();
        return find(LiveLine.class).single().getElement().getTextRecursively();
    }

    private void eventually(String text) {
        await().pollInSameThread().until(() -> screen().contains(text));
    }

    private void staysFor(Duration time, String text) {
        await().pollInSameThread().during(time).until(() -> screen().contains(text));
    }

    private static String text(Dialog dialog) {
        return dialog.getChildren()
                .map(child -> child.getElement().getTextRecursively())
                .reduce("", String::concat);
    }
}
