package org.ayumi.admin.revision.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.ayumi.admin.common.ui.DateTimeText;
import org.ayumi.admin.revision.Revision;

/** One entry of a history. */
final class RevisionItem extends ListItem implements Focusable<RevisionItem> {

    private static final long serialVersionUID = 1L;

    RevisionItem(Revision revision, String begun, Optional<Component> action) {
        setTabIndex(-1);
        add(new DateTimeText(revision.changedAt()));
        if (revision.changes().isEmpty()) {
            add(new Text(translate(begun, revision.changedBy())));
        } else {
            add(new Text(revision.changedBy()));
            add(new ChangeList(revision.changes()));
        }
        if (revision.reason() != null) {
            var reason = new Paragraph(translate("revision.reason", revision.reason()));
            reason.addClassName("quiet-note");
            add(reason);
        }
        action.ifPresent(this::add);
    }
}
