package org.ayumi.admin.plan.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.ayumi.admin.common.ui.Chip;
import org.ayumi.admin.common.ui.FiscalYearText;
import org.ayumi.admin.common.ui.PageHeader;
import org.ayumi.admin.plan.Plan;
import org.ayumi.admin.revision.RevisionApi;
import org.ayumi.admin.revision.ui.HistoryCard;

/** The parts of a plan's page in their two columns. */
final class PlanPage extends Div {

    private static final long serialVersionUID = 1L;

    PlanPage(Plan plan, PlanActions actions, List<Component> more, RevisionApi revisions, boolean changed) {
        String era = new FiscalYearText(plan.fiscalYear()).era();
        var header = new PageHeader(plan.title())
                .crumbs(
                        PlanLinks.list(plan.fiscalYear(), translate("plan.list.crumbs", era)),
                        new Span(PlanText.department(plan.department())));
        add(plan.sample() ? header.sample() : header);
        if (plan.priority()) {
            var chips = new UnorderedList(new ListItem(new Chip(translate("plan.priority"))));
            chips.addClassName("chips");
            add(chips);
        }
        var main = new Div(new GoalsCard(plan, actions::of), new MilestonesCard(plan));
        main.add(more);
        main.add(new AboutCard(plan));
        if (LineageCard.tells(plan)) {
            main.add(new LineageCard(plan));
        }
        main.addClassName("stack");
        var aside = new Aside(new StateCard(plan, actions.all()));
        aside.addClassName("stack");
        var first = plan.revisions();
        if (first != null && plan.viewerCan().readRevisions()) {
            var history = new HistoryCard(first, after -> revisions.getPage(plan.id(), after), "revision.begun");
            if (changed) {
                history.markNewest();
            }
            aside.add(history);
        }
        var columns = new Div(main, aside);
        columns.addClassName("two");
        add(columns);
    }
}
