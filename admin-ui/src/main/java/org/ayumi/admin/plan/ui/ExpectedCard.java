package org.ayumi.admin.plan.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.plan.PlanEntry;
import org.ayumi.admin.plan.PlanStatus;

/** What is expected of the person: plans to look at, each with what there is to do. */
final class ExpectedCard extends Card {

    private static final long serialVersionUID = 1L;

    private ExpectedCard(String heading, List<PlanEntry> plans, Function<PlanEntry, String> point) {
        super(heading);
        var list = new UnorderedList();
        list.addClassName("todo");
        plans.forEach(plan -> list.add(item(plan, point.apply(plan))));
        add(list);
    }

    /** For a department: its plans that are not handed in, returned ones with the comment. */
    static ExpectedCard inHand(List<PlanEntry> plans) {
        return new ExpectedCard(translate("plan.expected.own", plans.size()), plans, ExpectedCard::next);
    }

    /** For the DX office: plans handed in. */
    static ExpectedCard toReview(List<PlanEntry> plans) {
        return new ExpectedCard(
                translate("plan.expected.review", plans.size()), plans, plan -> translate("plan.next.REVIEW"));
    }

    private static String next(PlanEntry plan) {
        var review = plan.review();
        if (plan.status() == PlanStatus.RETURNED && review != null && review.comment() != null) {
            return translate("plan.next.RETURNED", review.comment());
        }
        return translate(plan.viewerCan().submit() ? "plan.next.SUBMIT" : "plan.next.CONFIRM");
    }

    private static ListItem item(PlanEntry plan, String point) {
        var row =
                new Div(PlanMarks.of(plan.status()), new Span(plan.department().name()));
        row.addClassName("row");
        PlanMarks.chips(plan.priority(), plan.sample()).forEach(row::add);
        return new ListItem(PlanLinks.plan(plan.id(), plan.title()), row, new Paragraph(point));
    }
}
