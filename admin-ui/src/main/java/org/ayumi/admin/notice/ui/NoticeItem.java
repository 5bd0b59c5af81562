package org.ayumi.admin.notice.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.ayumi.admin.common.ui.Badge;
import org.ayumi.admin.common.ui.SampleMark;
import org.ayumi.admin.notice.Notice;

/** A notice in a list: whether it is read, what it is, what it tells, and the way on. */
final class NoticeItem extends ListItem {

    private static final long serialVersionUID = 1L;

    NoticeItem(Notice notice) {
        addClassName(notice.read() ? "read" : "unread");
        var row = new Div(
                notice.read()
                        ? new Badge("○", translate("notice.read"), "open")
                        : new Badge("●", translate("notice.unread"), "waiting"),
                new Span(translate("notice.kind." + notice.kind())),
                new Span(notice.department().name()));
        row.addClassName("row");
        if (notice.sample()) {
            row.add(new SampleMark());
        }
        add(new Anchor("notices/" + notice.id(), notice.text()), row);
        if (notice.note() != null) {
            var note = new Paragraph(translate("notice.note", notice.note()));
            note.addClassName("note");
            add(note);
        }
    }
}
