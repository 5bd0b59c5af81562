package org.ayumi.admin.draft.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.admin.strategy.InitiativeFixture.anInitiative;
import static org.ayumi.admin.strategy.StrategyFixture.aStrategy;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import org.ayumi.admin.testing.ConsoleTest;
import org.junit.jupiter.api.Test;

/** People find what they have begun to type. */
class DraftListTest extends ConsoleTest {

    private static final String FORM = "result/i/OUTCOME";

    @Test
    void lists_what_was_typed_with_the_way_back() {
        drafts.holding(FORM, 1, "input.headline", "途中").holding("plan/p/edit", 1, "input.content.title", "途中");

        open("drafts");

        assertThat(screen()).contains("入力中の下書き 2件", "前に入力したもの", "令和7年11月25日 10:32", "ほかの人には見えません。");
        assertThat(find(Anchor.class).withText("前に入力したもの").all())
                .extracting(Anchor::getHref)
                .isEqualTo(List.of("years/2025", "years/2025"));
    }

    @Test
    void drops_one() {
        drafts.holding(FORM, 1, "input.headline", "途中").holding("plan/p/edit", 1, "input.content.title", "途中");
        open("drafts");

        test(find(NativeButton.class).withText("破棄する").all().getFirst()).click();

        assertThat(drafts.forms()).containsExactly("plan/p/edit");
        assertThat(screen()).contains("「前に入力したもの」の下書きを破棄しました。", "入力中の下書き 1件");
    }

    @Test
    void drops_none_that_is_another_by_now() {
        drafts.holding(FORM, 1, "input.headline", "途中");
        open("drafts");
        drafts.holding(FORM, 1, "input.headline", "もっと先");

        test(find(NativeButton.class).withText("破棄する").single()).click();

        assertThat(drafts.texts(FORM)).containsEntry("input.headline", "もっと先");
        assertThat(screen()).contains("ほかの画面で変わっています。");
    }

    @Test
    void explains_itself_where_there_are_none() {
        open("drafts");

        assertThat(screen()).contains("入力中の下書きはありません");
    }

    @Test
    void stands_on_the_first_page_where_there_are_some() {
        BACKEND.answers(
                "strategies",
                List.of(aStrategy().with(anInitiative().reviewable()).asMap()));
        open("help");
        open("");
        assertThat(screen()).doesNotContain("入力中の下書き");

        drafts.holding(FORM, 1, "input.headline", "途中");
        open("help");
        open("");

        assertThat(screen()).contains("入力中の下書き 1件", "前に入力したもの", "入力中の下書きをすべて見る");
    }
}
