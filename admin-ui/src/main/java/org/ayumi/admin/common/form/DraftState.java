package org.ayumi.admin.common.form;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.ayumi.admin.api.BackendException.Kind;
import org.ayumi.admin.common.ui.SignInAgain;

/**
 * Whether what is typed is kept: 下書きを保存しました 14:05, or why it is not. While something typed has not reached the
 * console yet, or the connection is lost, the browser says so in its place.
 */
final class DraftState extends Div {

    private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");
    private static final String TRY_AGAIN = "try-again";
    private static final int WAITS = 10_000;

    private final Div said = new Div();
    private boolean discreet;

    /** What could not be kept is tried again by itself, for as long as it is on the page. */
    DraftState(Runnable again) {
        addClassName("save-state");
        said.addClassName("said");
        add(said, hint("typing"), hint("offline"));
        getElement().addEventListener(TRY_AGAIN, event -> again.run());
        quiet();
    }

    private static Span hint(String name) {
        var hint = new Span(translate("form.draft." + name));
        hint.addClassName(name);
        return hint;
    }

    /** Nothing is entered yet. */
    void quiet() {
        says(discreet ? "" : translate("form.draft.none"), false);
    }

    /** Says nothing while nothing is entered. */
    void discreet() {
        discreet = true;
        quiet();
    }

    /** Everything is kept since this moment. */
    void saved(OffsetDateTime at) {
        says(translate("form.draft.saved", TIME.format(at.atZoneSameInstant(ZONE))), false);
    }

    /** Nothing could be kept; it is tried again by itself. */
    void failed(Kind kind) {
        says(
                translate(
                        switch (kind) {
                            case SIGNED_OUT -> "form.draft.signed-out";
                            case UNAVAILABLE, LOGIN_UNAVAILABLE -> "form.draft.unavailable";
                            default -> "form.draft.failed";
                        }),
                true);
        if (kind == Kind.SIGNED_OUT) {
            // In a tab of its own: this page, and what was typed into it, goes on in the same session.
            var link =
                    new Anchor(SignInAgain.address("/signed-in"), translate("form.draft.sign-in"), AnchorTarget.BLANK);
            link.setRouterIgnore(true);
            link.getElement().setAttribute("rel", "noopener");
            said.add(link);
        }
        getElement()
                .executeJs(
                        "setTimeout(() => this.isConnected && this.dispatchEvent(new CustomEvent($0)), $1)",
                        TRY_AGAIN,
                        WAITS);
    }

    /** Something has to be decided first. */
    void held() {
        says(translate("form.draft.held"), true);
    }

    /** The backend does not take it, for these reasons. */
    void refused(List<String> reasons) {
        says(translate("form.draft.refused", String.join(" ", reasons)), true);
    }

    /** Lets the browser tell again what is not kept: everything that has come so far is. */
    void settle() {
        getElement().executeJs("window.ayumi?.settle?.(this)");
    }

    private void says(String text, boolean problem) {
        said.removeAll();
        said.add(new Span(text));
        said.getElement().getClassList().set("problem", problem);
        // Spoken where it fails only: nobody wants to hear every minute that all is well.
        if (problem) {
            said.getElement().setAttribute("role", "alert");
        } else {
            said.getElement().removeAttribute("role");
        }
    }
}
