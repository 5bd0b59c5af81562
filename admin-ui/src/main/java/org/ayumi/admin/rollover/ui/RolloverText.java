package org.ayumi.admin.rollover.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.ayumi.admin.common.ui.Cells;
import org.ayumi.admin.common.ui.Chip;
import org.ayumi.admin.common.ui.SampleMark;
import org.ayumi.admin.cycle.ui.PeriodText;
import org.ayumi.admin.plan.PlanDepartment;
import org.ayumi.admin.report.ui.ReportMarks;
import org.ayumi.admin.rollover.RolloverItem;

/** The cells of plans at the turn of the year. */
final class RolloverText {

    private RolloverText() {}

    static HtmlContainer title(RolloverItem item) {
        var plan = item.plan();
        var cell = Cells.rowHeader(new Anchor("plans/" + plan.id(), plan.title()));
        var tags = new Span();
        tags.addClassName("tags");
        if (plan.priority()) {
            tags.add(new Chip(translate("rollover.priority")));
        }
        if (plan.sample()) {
            tags.add(new SampleMark());
        }
        if (plan.priority() || plan.sample()) {
            cell.add(tags);
        }
        return cell;
    }

    static String department(PlanDepartment department) {
        String now = department.currentName();
        return now == null ? department.name() : translate("rollover.department.now", department.name(), now);
    }

    static String dropped(RolloverItem item) {
        return item.droppedInitiatives().stream()
                .map(RolloverItem.Dropped::title)
                .collect(Collectors.joining("、"));
    }

    static Component last(RolloverItem item) {
        var period = item.lastPeriod();
        return period == null
                ? new Span(translate("rollover.last.none"))
                : new Span(new Span(PeriodText.name(period) + " "), ReportMarks.of(item.lastStatus()));
    }
}
