package org.ayumi.admin.report.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.ayumi.admin.api.BackendException.Kind;
import org.ayumi.admin.common.ui.SignInAgain;

/**
 * Whether what is typed is kept: 保存しました 14:05, or why it is not. While something typed has not reached the console
 * yet, or the connection is lost, the browser says so in its place.
 */
final class SaveState extends Div {

    private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    private final Div said = new Div();

    SaveState() {
        addClassName("save-state");
        said.addClassName("said");
        add(said, hint("typing"), hint("offline"));
        says(translate("reporting.save.none"), false);
    }

    private static Span hint(String name) {
        var hint = new Span(translate("reporting.save." + name));
        hint.addClassName(name);
        return hint;
    }

    /** Everything is kept. */
    void saved() {
        says(translate("reporting.save.saved", TIME.format(LocalTime.now(ZONE))), false);
    }

    /** Everything is kept but what is wrong in these fields. */
    void savedWithout(List<String> fields) {
        says(
                translate(
                        "reporting.save.without",
                        TIME.format(LocalTime.now(ZONE)),
                        String.join(translate("reporting.and"), fields)),
                true);
    }

    /** Nothing could be kept; it is tried again by itself. */
    void failed(Kind kind) {
        says(
                translate(
                        switch (kind) {
                            case SIGNED_OUT -> "reporting.save.signed-out";
                            case UNAVAILABLE, LOGIN_UNAVAILABLE -> "reporting.save.unavailable";
                            default -> "reporting.save.failed";
                        }),
                true);
        if (kind == Kind.SIGNED_OUT) {
            // In a tab of its own: this page, and what was typed into it, goes on in the same session.
            var link = new Anchor(
                    SignInAgain.address("/signed-in"), translate("reporting.save.sign-in"), AnchorTarget.BLANK);
            link.setRouterIgnore(true);
            link.getElement().setAttribute("rel", "noopener");
            said.add(link);
        }
    }

    /** Something has to be put right, or decided, first. */
    void held(String key) {
        says(translate(key), true);
    }

    /** The backend does not take it, for these reasons. */
    void refused(List<String> reasons) {
        says(translate("reporting.save.refused", String.join(" ", reasons)), true);
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
