package org.ayumi.admin.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.ayumi.admin.authoring.AuthoringFixture.aDraft;

import com.vaadin.flow.component.html.Anchor;
import java.time.Duration;
import java.util.Set;
import org.ayumi.admin.live.ui.LiveLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A year's words in a form while somebody else changes the year. */
class LiveWordsTest extends AuthoringTest {

    private static final String YEAR = "year-2026";

    @BeforeEach
    void showTheFirstVersion() {
        BACKEND.answers("strategy", aDraft().asMap());
        open("years/2026/words");
        await().until(() -> BACKEND.streams().followed().equals(Set.of(YEAR)));
    }

    @Test
    void reads_again_where_nothing_is_typed() {
        somebodyRenamesTheYear();
        answersThatAFieldIsInUse(false);

        assertThat(text("名称").getValue()).isEqualTo("先の名称");
        assertThat(line()).endsWith("に変更がありました。内容を更新しました。");
    }

    @Test
    void keeps_what_is_typed_and_reads_again_when_asked_with_the_text_as_a_draft() {
        text("名称").setValue("私の名称");
        somebodyRenamesTheYear();
        answersThatAFieldIsInUse(false);

        assertThat(text("名称").getValue()).isEqualTo("私の名称");
        assertThat(line()).contains("入力中の内容はそのままです。");
        assertThat(find(Anchor.class).withText("最新の内容を確かめる").single().getTarget())
                .contains("_blank");

        press("最新の内容を読み込む");

        assertThat(text("名称").getValue()).isEqualTo("先の名称");
        assertThat(line()).isEqualTo("最新の内容を読み込みました。入力していた内容は、下書きから続けられます。");
        assertThat(drafts.texts("strategy/2026/words").values()).containsExactly("私の名称");
    }

    @Test
    void leaves_a_field_alone_that_is_being_typed_into() {
        somebodyRenamesTheYear();
        answersThatAFieldIsInUse(true);

        assertThat(text("名称").getValue()).isEqualTo("令和8年度デジタル・ICT戦略");
        assertThat(line()).contains("入力中の内容はそのままです。");
    }

    @Test
    void says_nothing_of_changes_of_an_initiative() {
        BACKEND.answers("strategy", aDraft().with("version", 2).asMap());
        BACKEND.streams().tell(YEAR, 2);

        await().pollInSameThread().during(Duration.ofMillis(500)).until(() -> line().isEmpty());
    }

    @Test
    void says_nothing_of_what_was_saved_here() {
        answering(
                "updateStrategy",
                aDraft().with("version", 2).with("frameVersion", 2).made());
        text("名称").setValue("私の名称");
        pressInFooter("保存する");
        BACKEND.streams().tell(YEAR, 2);

        await().pollInSameThread().during(Duration.ofMillis(500)).until(() -> line().isEmpty());
    }

    private static void somebodyRenamesTheYear() {
        BACKEND.answers(
                "strategy",
                aDraft().with("version", 2)
                        .with("frameVersion", 2)
                        .with("title", "先の名称")
                        .asMap());
        BACKEND.streams().tell(YEAR, 2);
    }

    private String line() {
        receive();
        return find(LiveLine.class).single().getElement().getTextRecursively();
    }
}
