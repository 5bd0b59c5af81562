package org.ayumi.admin.draft.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.ayumi.admin.common.ui.DateTimeText;
import org.ayumi.admin.draft.Draft;

/** A draft in a list: what is typed there, the way to the page that has the form, and since when it waits. */
final class DraftItem extends ListItem {

    private static final long serialVersionUID = 1L;

    DraftItem(Draft draft) {
        var row = new Div(new Span(translate("draft.saved")), new DateTimeText(draft.savedAt()));
        row.addClassName("row");
        add(new Anchor(draft.page().isEmpty() ? "." : draft.page(), draft.title()), row);
    }
}
