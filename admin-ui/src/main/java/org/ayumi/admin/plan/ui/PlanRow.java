package org.ayumi.admin.plan.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import org.ayumi.admin.common.ui.Cells;
import org.ayumi.admin.plan.PlanEntry;

/** A plan in the list. */
final class PlanRow extends NativeTableRow implements Focusable<PlanRow> {

    private static final long serialVersionUID = 1L;

    /**
     * A row.
     *
     * @param named whether the department has a column of its own
     */
    PlanRow(PlanEntry plan, boolean named) {
        setTabIndex(-1);
        var title = Cells.rowHeader(PlanLinks.plan(plan.id(), plan.title()));
        var chips = PlanMarks.chips(plan.priority(), plan.sample());
        if (!chips.isEmpty()) {
            var line = new Span();
            line.addClassName("tags");
            chips.forEach(line::add);
            title.add(line);
        }
        add(title);
        if (named) {
            add(Cells.labelled(
                    translate("plan.department"), new Span(plan.department().name())));
        }
        add(Cells.labelled(translate("plan.status"), PlanMarks.of(plan.status())));
    }
}
