package org.ayumi.admin.shell;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** The way to the notices (お知らせ), with how many are unread: as a figure for the eye, in words for screen readers. */
final class Bell extends Anchor {

    private static final long serialVersionUID = 1L;

    static final String PATH = "notices";

    private static final int MOST_SHOWN = 99;

    /** Drawn here: a letter would look different on every machine, and nothing is fetched from elsewhere. */
    private static final String DRAWING = """
            <span class="drawn" aria-hidden="true"><svg viewBox="0 0 24 24" fill="none" stroke="currentColor" \
            stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M6 16V11a6 6 0 0 1 12 0v5l2 2H4z"/>\
            <path d="M10 21h4"/></svg></span>""";

    private final Span count = new Span();

    Bell() {
        super(PATH);
        addClassName("bell");
        var word = new Span(getTranslation("shell.notices"));
        word.addClassName("word");
        count.addClassName("unread-count");
        add(new Html(DRAWING), word, count);
        show(null, "");
    }

    /**
     * Shows how many are unread.
     *
     * @param unread null where nobody knows
     */
    void show(@Nullable Integer unread, String path) {
        count.setVisible(unread != null && unread > 0);
        count.setText(unread == null ? "" : unread > MOST_SHOWN ? MOST_SHOWN + "+" : String.valueOf(unread));
        setAriaLabel(
                unread == null
                        ? getTranslation("shell.notices")
                        : getTranslation(unread > 0 ? "shell.notices.unread" : "shell.notices.none", unread));
        if (path.equals(PATH)) {
            getElement().setAttribute("aria-current", "page");
        } else {
            getElement().removeAttribute("aria-current");
        }
    }
}
