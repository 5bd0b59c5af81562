package org.ayumi.admin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.ErrorEvent;
import org.ayumi.admin.api.BackendException;
import org.ayumi.admin.testing.ConsoleTest;
import org.junit.jupiter.api.Test;

/** What people see when something is missing: calm words, one thing to do, nothing of the inside. */
class ProblemsTest extends ConsoleTest {

    @Test
    void an_unknown_address_leads_home() {
        open("no/such/page");

        assertThat(screen()).contains("ページが見つかりません", "ホームを開く");
    }

    @Test
    void a_page_whose_data_does_not_come_offers_to_reload() {
        BACKEND.goesDown();

        open("test/event?read");

        assertThat(screen()).contains("今、データを取得できません", "再読み込みする").doesNotContain("Exception", "127.0.0.1");
    }

    @Test
    void a_refused_page_says_whom_to_ask() {
        BACKEND.refuses("vision", "FORBIDDEN");

        open("test/event?read");

        assertThat(screen()).contains("このページを見る権限がありません", "情報政策課");
    }

    @Test
    void a_page_of_an_ended_sign_in_leads_through_a_new_one_and_back() {
        tokens.failWith(BackendException.signedOut(null));

        open("test/event?read");

        assertThat(screen()).contains("サインインの有効期限が切れました");
        assertThat(find(Anchor.class).withText("サインインする").single().getHref())
                .isEqualTo("/sign-in-again?to=%2Ftest%2Fevent%3Fread");
    }

    @Test
    void a_backend_that_does_not_accept_the_token_is_an_ended_sign_in() {
        BACKEND.answersStatus(401);

        open("test/event?read");

        assertThat(screen()).contains("サインインの有効期限が切れました");
    }

    @Test
    void a_silent_sign_in_service_is_named() {
        tokens.failWith(BackendException.loginUnavailable(null));

        open("test/event?read");

        assertThat(screen()).contains("今、サインインの状態を確かめられません", "再読み込みする");
    }

    @Test
    void a_defect_gives_a_number_and_nothing_of_the_inside() {
        open("test/event?break");

        assertThat(screen())
                .contains("問題が起きました")
                .containsPattern("受付番号 [2-9A-Z]{8} ")
                .doesNotContain("a defect", "IllegalArgument");
    }

    @Test
    void an_event_without_a_backend_keeps_what_was_typed() {
        open("test/event");
        var view = find(EventView.class).single();
        test(view.field).setValue("書きかけ");
        BACKEND.goesDown();

        send();

        assertThat(dialog()).contains("今、データを取得できません", "入力した内容は残っています");
        assertThat(find(EventView.class).single().field.getValue()).isEqualTo("書きかけ");
    }

    @Test
    void an_event_after_the_sign_in_ended_offers_one_in_a_new_tab() {
        open("test/event");
        test(find(EventView.class).single().field).setValue("書きかけ");
        tokens.failWith(BackendException.signedOut(null));

        send();

        assertThat(dialog()).contains("サインインの有効期限が切れました", "入力した内容は残っています");
        var link = find(Anchor.class).withText("サインインする").single();
        assertThat(link.getHref()).isEqualTo("/sign-in-again?to=%2Fsigned-in");
        assertThat(link.getTarget()).contains("_blank");
        assertThat(find(EventView.class).single().field.getValue()).isEqualTo("書きかけ");
    }

    // Without a browser an exception comes out of the click; there it goes to the session's handler.
    private void send() {
        try {
            test(find(NativeButton.class).withText("送る").single()).click();
        } catch (BackendException e) {
            new ProblemHandler().error(new ErrorEvent(e));
        }
    }

    private String dialog() {
        roundTrip();
        var dialog = find(Dialog.class).single();
        return dialog.getHeaderTitle() + " "
                + dialog.getChildren()
                        .map(child -> child.getElement().getTextRecursively())
                        .toList();
    }
}
