package org.ayumi.admin.revision.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import java.util.Optional;
import java.util.function.Function;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.revision.Revision;
import org.ayumi.admin.revision.RevisionPage;

/** 履歴: who changed what and when, newest first, page by page. */
public final class HistoryCard extends Card {

    private static final long serialVersionUID = 1L;

    private final transient Function<String, RevisionPage> pages;
    private final transient Function<Revision, Optional<Component>> action;
    private final String begun;
    private final OrderedList log = new OrderedList();
    private final Div foot = new Div();

    /** The first page, and the way to the page behind a cursor, of something that was loaded. */
    public HistoryCard(RevisionPage first, Function<String, RevisionPage> pages) {
        this(first, pages, "revision.first");
    }

    /** The same with what can be done with an entry. */
    public HistoryCard(
            RevisionPage first, Function<String, RevisionPage> pages, Function<Revision, Optional<Component>> action) {
        this(first, pages, "revision.first", action);
    }

    /** The same of something that began otherwise, as the key's text says of its author. */
    public HistoryCard(RevisionPage first, Function<String, RevisionPage> pages, String begun) {
        this(first, pages, begun, revision -> Optional.empty());
    }

    private HistoryCard(
            RevisionPage first,
            Function<String, RevisionPage> pages,
            String begun,
            Function<Revision, Optional<Component>> action) {
        super(translate("revision.heading"));
        this.action = action;
        this.begun = begun;
        this.pages = pages;
        addClassName("history");
        log.addClassName("log");
        add(log, foot);
        show(first);
    }

    /** Lets the newest entry stand out. */
    public void markNewest() {
        log.getChildren().findFirst().ifPresent(item -> item.addClassName("new"));
    }

    private void show(RevisionPage page) {
        page.revisions().forEach(revision -> log.add(new RevisionItem(revision, begun, action.apply(revision))));
        foot.removeAll();
        String next = page.next();
        if (next != null) {
            long left = page.totalCount() - log.getChildren().count();
            var more = new NativeButton(translate("revision.more", left), click -> more(next));
            more.addClassName("quiet");
            foot.add(more);
        }
    }

    private void more(String after) {
        long shown = log.getChildren().count();
        show(pages.apply(after));
        // The button has gone; the reader goes on at the first entry it brought.
        log.getChildren().skip(shown).findFirst().ifPresent(item -> ((RevisionItem) item).focus());
    }
}
