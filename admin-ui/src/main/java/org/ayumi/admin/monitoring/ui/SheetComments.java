package org.ayumi.admin.monitoring.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.ayumi.admin.common.ui.DateTimeText;
import org.ayumi.admin.cycle.ui.PeriodText;
import org.ayumi.admin.monitoring.SheetPlan;

/** What was said of a plan's reports, oldest first. */
final class SheetComments extends Section {

    private static final long serialVersionUID = 1L;

    SheetComments(SheetPlan plan) {
        var list = new UnorderedList();
        list.addClassName("plain");
        for (var report : plan.reports()) {
            for (var comment : report.comments()) {
                list.add(new ListItem(translate(
                        "monitoring.sheet.comment",
                        PeriodText.name(report.period()),
                        comment.writtenBy(),
                        DateTimeText.format(comment.writtenAt()),
                        comment.text())));
            }
        }
        setVisible(list.getChildren().findAny().isPresent());
        add(new H3(translate("monitoring.sheet.comments")), list);
    }

    boolean isEmpty() {
        return !isVisible();
    }
}
