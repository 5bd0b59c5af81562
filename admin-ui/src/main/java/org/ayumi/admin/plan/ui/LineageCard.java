package org.ayumi.admin.plan.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.util.stream.Collectors;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.common.ui.Cells;
import org.ayumi.admin.common.ui.DateTimeText;
import org.ayumi.admin.common.ui.FiscalYearText;
import org.ayumi.admin.plan.Plan;
import org.ayumi.admin.plan.PlanLink;
import org.ayumi.admin.plan.PlanMove;
import org.ayumi.admin.plan.SupportedInitiative;
import org.jspecify.annotations.Nullable;

/** 経緯: which year's plan it goes on with, which goes on with it, and which departments it has been through. */
final class LineageCard extends Card {

    private static final long serialVersionUID = 1L;

    private final DescriptionList list = new DescriptionList();

    LineageCard(Plan plan) {
        super(translate("plan.lineage"));
        list.addClassName("terms");
        link("plan.lineage.from", plan.rolledOverFrom());
        if (!plan.droppedInitiatives().isEmpty()) {
            var text = new DescriptionList.Description(plan.droppedInitiatives().stream()
                    .map(SupportedInitiative::title)
                    .collect(Collectors.joining("、")));
            text.add(new Div(Cells.small(translate("plan.lineage.dropped.why"))));
            list.add(new DescriptionList.Term(translate("plan.lineage.dropped")), text);
        }
        link("plan.lineage.to", plan.rolledOverTo());
        plan.moves().forEach(this::move);
        add(list);
    }

    /** Whether there is anything to tell. */
    static boolean tells(Plan plan) {
        return plan.rolledOverFrom() != null
                || plan.rolledOverTo() != null
                || !plan.moves().isEmpty()
                || !plan.droppedInitiatives().isEmpty();
    }

    private void link(String key, @Nullable PlanLink link) {
        if (link != null) {
            list.add(
                    new DescriptionList.Term(translate(key)),
                    new DescriptionList.Description(PlanLinks.plan(
                            link.id(),
                            translate(
                                    "plan.lineage.link", new FiscalYearText(link.fiscalYear()).era(), link.title()))));
        }
    }

    private void move(PlanMove move) {
        var text = new DescriptionList.Description(translate(
                "plan.lineage.move.text", move.from().name(), move.to().name()));
        text.add(new Div(Cells.small(translate(
                "plan.lineage.move.why", DateTimeText.format(move.movedAt()), move.movedBy(), move.reason()))));
        list.add(new DescriptionList.Term(translate("plan.lineage.move")), text);
    }
}
