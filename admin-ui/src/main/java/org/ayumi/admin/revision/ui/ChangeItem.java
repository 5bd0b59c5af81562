package org.ayumi.admin.revision.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.ayumi.admin.revision.Change;
import org.jspecify.annotations.Nullable;

/** One changed field: its name, what it was, what it is. */
final class ChangeItem extends ListItem {

    private static final long serialVersionUID = 1L;

    ChangeItem(Change change) {
        addClassName("change");
        add(
                new Text(translate("revision.change.label", change.label())),
                text("del", change.before()),
                arrow(),
                text("ins", change.after()));
    }

    private static HtmlContainer text(String tag, @Nullable String text) {
        return new HtmlContainer(tag, new Text(text == null ? translate("revision.change.none") : text));
    }

    private static Span arrow() {
        var arrow = new Span(" → ");
        arrow.getElement().setAttribute("aria-label", translate("revision.change.to"));
        arrow.getElement().setAttribute("role", "img");
        return arrow;
    }
}
