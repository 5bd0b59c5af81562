package org.ayumi.admin.live.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.ayumi.admin.common.ui.DateTimeText;
import org.ayumi.admin.live.LastChange;
import org.jspecify.annotations.Nullable;

/** A sentence on who changed what is shown, where one can know it, and what became of the page. */
final class ChangedNotice extends Div {

    private static final long serialVersionUID = 1L;

    private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.JAPAN);

    private ChangedNotice(String sentence) {
        addClassName("live-notice");
        // Can be gone to, by whoever asked for it.
        getElement().setAttribute("tabindex", "-1");
        add(new Span(sentence));
    }

    /** The page has been read again. */
    static ChangedNotice refreshed(@Nullable LastChange change) {
        return new ChangedNotice(who(change) + translate("live.refreshed"));
    }

    /** The page has been read again as its reader asked; what was typed is a draft. */
    static ChangedNotice readAgain() {
        return new ChangedNotice(translate("live.read-again"));
    }

    /** The page has not been read again: what is typed could not be kept. */
    static ChangedNotice unkept() {
        return new ChangedNotice(translate("live.unkept"));
    }

    /** What is shown is there no more, or no more for its reader. */
    static ChangedNotice gone(@Nullable LastChange change) {
        return new ChangedNotice(who(change) + translate("live.gone"));
    }

    /** Nothing was touched; the newest state can be looked at in another window. */
    static ChangedNotice kept(@Nullable LastChange change, String address) {
        var notice = new ChangedNotice(who(change) + translate("live.kept"));
        notice.add(look(address));
        return notice;
    }

    /** Nothing was touched; the newest state can be looked at in another window, or read into the page. */
    static ChangedNotice kept(@Nullable LastChange change, String address, Runnable readAgain) {
        var notice = new ChangedNotice(who(change) + translate("live.kept.draft"));
        var read = new NativeButton(translate("live.read"), click -> readAgain.run());
        read.addClassNames("btn", "quiet");
        notice.add(look(address), read);
        return notice;
    }

    private static Anchor look(String address) {
        var look = new Anchor(address, translate("live.look"), AnchorTarget.BLANK);
        look.setRouterIgnore(true);
        look.setAriaLabel(translate("live.look.label"));
        return look;
    }

    void focus() {
        getElement().executeJs("this.focus()");
    }

    private static String who(@Nullable LastChange change) {
        return change == null
                ? translate("live.changed", time(OffsetDateTime.now(ZONE)))
                : translate("live.changed.by", change.changedBy(), time(change.changedAt()));
    }

    private static String time(OffsetDateTime moment) {
        var there = moment.atZoneSameInstant(ZONE);
        return there.toLocalDate().equals(OffsetDateTime.now(ZONE).toLocalDate())
                ? TIME.format(there)
                : DateTimeText.format(moment);
    }
}
