package org.ayumi.admin.result.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.ayumi.admin.strategy.InitiativeFixture.anInitiative;
import static org.ayumi.admin.strategy.MeasureFixture.aMeasure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.Map;
import org.ayumi.admin.api.BackendException;
import org.ayumi.admin.strategy.Measure;
import org.ayumi.admin.strategy.Verdict;
import org.junit.jupiter.api.Test;

/** What is typed into a form is kept as a draft, offered again, and gone once the form was saved. */
class KeepDraftTest extends ActualFormTest {

    private static final String OUTCOME = "result/SW5pdDox1/OUTCOME";
    private static final String TITLE = "成果をまとめる（1. 区民等の多様なステークホルダーのニーズに合った情報・行政サービスの提供 その1）";
    private static final String ACTUAL = "result/SW5pdDox1/ACTUAL";

    @Test
    void keeps_what_is_typed_and_says_so() {
        openOutcome();
        assertThat(screen()).contains("入力すると、下書きを自動で保存します。");

        enter(area("成果の要約"), "手続が");
        enter(area("成果の要約"), "手続が便利に");

        assertThat(drafts.texts(OUTCOME)).containsExactly(Map.entry("input.headline", "手続が便利に"));
        assertThat(drafts.saved())
                .extracting(
                        its -> its.get("expectedVersion"),
                        its -> its.get("begunOn"),
                        its -> its.get("page"),
                        its -> its.get("title"))
                .containsExactly(
                        tuple(0, 3, "initiatives/SW5pdDox1", TITLE), tuple(1, 3, "initiatives/SW5pdDox1", TITLE));
        assertThat(screen()).contains("下書きを保存しました 10:33");
        assertThat(stored(area("成果の要約"))).isEqualTo("手続が便利に");
        assertThat(sent).isEmpty();
    }

    @Test
    void drops_the_draft_once_what_was_typed_is_taken_back() {
        openOutcome();
        String before = area("成果の要約").getValue();
        enter(area("成果の要約"), "手続が");

        enter(area("成果の要約"), before);

        assertThat(drafts.forms()).isEmpty();
        assertThat(screen()).doesNotContain("下書きを保存しました");
    }

    @Test
    void offers_what_was_typed_before_and_goes_on_from_it() {
        drafts.holding(
                OUTCOME,
                3,
                "input.headline",
                "途中の見出し",
                "input.points",
                ";;",
                "input.points.0",
                "一つ目",
                "input.points.1",
                "二つ目");
        openOutcome();

        assertThat(screen()).contains("11月25日 10:32に入力した下書きがあります。", "途中の見出し").doesNotContain("元の内容が変わっています");
        press("続きから入力する");

        assertThat(area("成果の要約").getValue()).isEqualTo("途中の見出し");
        assertThat(area("項目 1").getValue()).isEqualTo("一つ目");
        assertThat(area("項目 2").getValue()).isEqualTo("二つ目");
        assertThat(screen()).doesNotContain("下書きがあります");
        assertThat(drafts.saved()).as("it is kept already").isEmpty();

        enter(area("成果の要約"), "途中の見出しの続き");
        assertThat(drafts.saved().getLast()).containsEntry("expectedVersion", 1);
        assertThat(drafts.texts(OUTCOME)).hasSize(4);
    }

    @Test
    void says_when_what_stands_there_is_another_since() {
        drafts.holding(OUTCOME, 2, "input.headline", "途中の見出し");

        openOutcome();

        assertThat(screen()).contains("下書きを入力し始めた後に、元の内容が変わっています。");
    }

    @Test
    void is_saved_against_the_version_it_was_begun_on() {
        drafts.holding(OUTCOME, 2, "input.headline", "途中の見出し");
        openOutcome();
        answering("setOutcome", made());
        press("続きから入力する");
        enter(area("成果の要約"), "続きの見出し");
        assertThat(drafts.saved().getLast()).containsEntry("begunOn", 2);

        pressInFooter("保存する");

        assertThat(sent.getFirst()).containsEntry("headline", "続きの見出し").containsEntry("expectedVersion", 2);
    }

    @Test
    void what_is_begun_anew_is_saved_against_what_stands() {
        drafts.holding(OUTCOME, 2, "input.headline", "途中の見出し");
        openOutcome();
        answering("setOutcome", made());
        press("破棄する");
        enter(area("成果の要約"), "新しい見出し");
        assertThat(drafts.saved().getLast()).containsEntry("begunOn", 3);

        pressInFooter("保存する");

        assertThat(sent.getFirst()).containsEntry("expectedVersion", 3);
    }

    @Test
    void drops_what_is_not_wanted_any_more() {
        drafts.holding(OUTCOME, 3, "input.headline", "途中の見出し");
        openOutcome();

        press("破棄する");

        assertThat(drafts.dropped()).containsExactly(OUTCOME);
        assertThat(area("成果の要約").getValue()).isNotEqualTo("途中の見出し");
        assertThat(screen()).doesNotContain("下書きがあります");
    }

    @Test
    void waits_with_what_is_typed_until_the_offer_is_decided_and_loses_neither() {
        drafts.holding(OUTCOME, 3, "input.headline", "前の見出し", "input.points", ";", "input.points.0", "前の項目");
        openOutcome();

        enter(area("成果の要約"), "今の見出し");
        assertThat(drafts.texts(OUTCOME)).containsEntry("input.headline", "前の見出し");
        assertThat(screen()).contains("先に、上の下書きをどうするか選んでください。");
        press("続きから入力する");

        assertThat(area("成果の要約").getValue()).isEqualTo("今の見出し");
        assertThat(area("項目 1").getValue()).isEqualTo("前の項目");
        assertThat(drafts.texts(OUTCOME))
                .containsEntry("input.headline", "今の見出し")
                .containsEntry("input.points.0", "前の項目");
    }

    @Test
    void drops_the_draft_when_the_form_was_saved() {
        openOutcome();
        answering("setOutcome", made());
        enter(area("成果の要約"), "手続が便利に");
        assertThat(drafts.forms()).containsExactly(OUTCOME);

        save();

        assertThat(formIsOpen()).isFalse();
        assertThat(drafts.forms()).isEmpty();
        assertThat(drafts.saved()).hasSize(1);
    }

    @Test
    void keeps_the_draft_when_the_form_could_not_be_saved() {
        openOutcome();
        answering("setOutcome", objection("見出しが長すぎます。", "input", "headline"));
        enter(area("成果の要約"), "手続が便利に");

        save();

        assertThat(drafts.texts(OUTCOME)).containsEntry("input.headline", "手続が便利に");
    }

    @Test
    void keeps_the_draft_after_a_conflict_that_was_given_up() {
        show(two());
        answering(
                "recordActual",
                conflict(anInitiative().editable().measuring(aMeasure("m").reporting(79.5, true))));
        press("記録する");
        enter(text("実績の数値"), "80.1");
        source("手元の集計表", "3ページ");
        save();

        pressInFooter("取り消す");
        assertThat(drafts.texts(ACTUAL)).containsEntry("input.value", "80.1");
        press("記録する");
        roundTrip();
        press("続きから入力する");

        assertThat(text("実績の数値").getValue()).isEqualTo("80.1");
        assertThat(text("資料の中の場所").getValue()).isEqualTo("3ページ");
    }

    @Test
    void keeps_choices_and_what_belongs_to_them() {
        show(two());
        drafts.holding(
                ACTUAL,
                3,
                "input.measureId",
                "n",
                "kind",
                "VERDICT",
                "input.verdict",
                "MET",
                "input.reason",
                "移行した",
                "input.source.document",
                "手元の集計表",
                "input.source.locator",
                "3ページ");
        press("記録する");
        roundTrip();

        press("続きから入力する");

        assertThat(measure().getValue().id()).isEqualTo("n");
        assertThat(area("判定の理由").getValue()).isEqualTo("移行した");
        assertThat(text("資料の中の場所").getValue()).isEqualTo("3ページ");
        answering("recordActual", made());
        save();
        assertThat(sent.getLast())
                .containsEntry("measureId", "n")
                .containsEntry("verdict", Verdict.MET.name())
                .containsEntry("source", Map.of("document", "手元の集計表", "locator", "3ページ"));
    }

    @Test
    void keeps_the_text_while_the_backend_is_away_and_tries_again() {
        openOutcome();
        BACKEND.goesDown();

        enter(area("成果の要約"), "手続が便利に");
        assertThat(screen()).contains("下書きを保存できません。あゆみのサービスが応答していません。入力した内容は残っています。");
        assertThat(area("成果の要約").getValue()).isEqualTo("手続が便利に");
        assertThat(stored(area("成果の要約"))).isNotEqualTo("手続が便利に");
        assertThat(find(Dialog.class).all()).hasSize(1);

        BACKEND.comesUp();
        tryAgain();

        assertThat(drafts.texts(OUTCOME)).containsEntry("input.headline", "手続が便利に");
        assertThat(screen()).contains("下書きを保存しました");
    }

    @Test
    void leads_to_the_sign_in_beside_the_text_when_the_sign_in_has_ended() {
        openOutcome();
        tokens.failWith(BackendException.signedOut(null));

        enter(area("成果の要約"), "手続が便利に");

        assertThat(screen()).contains("下書きを保存できません。サインインの有効期限が切れました。入力した内容は残っています。");
        assertThat(find(Anchor.class).withText("サインインする").single().getHref()).contains("/sign-in-again");
    }

    @Test
    void never_writes_over_what_was_typed_in_another_window() {
        openOutcome();
        enter(area("成果の要約"), "この画面の言葉");
        drafts.holding(OUTCOME, 3, "input.headline", "ほかの画面の言葉");

        enter(area("成果の要約"), "この画面の言葉の続き");

        assertThat(drafts.texts(OUTCOME)).containsEntry("input.headline", "ほかの画面の言葉");
        assertThat(screen()).contains("11月25日 10:32に、ほかの画面で入力した下書きがあります。", "ほかの画面の言葉");
        assertThat(area("成果の要約").getValue()).isEqualTo("この画面の言葉の続き");

        press("この画面の入力を残す");
        assertThat(drafts.texts(OUTCOME)).containsEntry("input.headline", "この画面の言葉の続き");
        assertThat(screen()).doesNotContain("ほかの画面で入力した");
    }

    @Test
    void takes_over_what_was_typed_in_another_window() {
        openOutcome();
        enter(area("成果の要約"), "この画面の言葉");
        drafts.holding(OUTCOME, 3, "input.headline", "ほかの画面の言葉");
        enter(area("成果の要約"), "この画面の言葉の続き");

        press("ほかの画面の下書きを使う");

        assertThat(area("成果の要約").getValue()).isEqualTo("ほかの画面の言葉");
        assertThat(drafts.texts(OUTCOME)).containsEntry("input.headline", "ほかの画面の言葉");
    }

    @Test
    void goes_on_where_the_draft_was_dropped_in_another_window() {
        openOutcome();
        enter(area("成果の要約"), "この画面の言葉");
        drafts.forget(OUTCOME);

        enter(area("成果の要約"), "この画面の言葉の続き");

        assertThat(drafts.texts(OUTCOME)).containsEntry("input.headline", "この画面の言葉の続き");
    }

    @Test
    void leaves_the_draft_or_drops_it_when_closed() {
        openOutcome();
        enter(area("成果の要約"), "途中");
        cancel();
        assertThat(screen()).contains("下書きに残すと、次に開いたときに続きから入力できます。");
        press("下書きを残して閉じる");
        assertThat(formIsOpen()).isFalse();
        assertThat(drafts.texts(OUTCOME)).containsEntry("input.headline", "途中");

        openOutcome();
        press("続きから入力する");
        cancel();
        press("破棄して閉じる");

        assertThat(formIsOpen()).isFalse();
        assertThat(drafts.forms()).isEmpty();
    }

    @Test
    void asks_for_nothing_where_the_draft_says_what_stands_already() {
        show(two());
        press("成果をまとめる");
        roundTrip();
        String stands = area("成果の要約").getValue();
        cancel();
        drafts.holding(OUTCOME, 2, "input.headline", stands);

        press("成果をまとめる");

        assertThat(screen()).doesNotContain("下書きがあります");
        assertThat(drafts.dropped()).containsExactly(OUTCOME);
    }

    private void openOutcome() {
        show(two());
        press("成果をまとめる");
        roundTrip();
    }

    private void enter(HasValue<?, String> field, String text) {
        field.setValue(text);
        roundTrip();
    }

    private void tryAgain() {
        Div state = find(Div.class).withClassName("save-state").single();
        state.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(state.getElement(), "try-again", JacksonUtils.createObjectNode()));
        roundTrip();
    }

    @SuppressWarnings("unchecked")
    private Select<Measure> measure() {
        return find(Select.class).withCaption("指標").single();
    }

    private static String stored(Component field) {
        return String.valueOf(field.getElement().getAttribute("data-stored"));
    }
}
