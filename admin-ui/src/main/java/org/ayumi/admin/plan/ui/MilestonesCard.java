package org.ayumi.admin.plan.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.plan.Plan;

/** 四半期ごとの到達点. */
final class MilestonesCard extends Card {

    private static final long serialVersionUID = 1L;

    MilestonesCard(Plan plan) {
        super(translate("plan.milestones"));
        var quarters = new DescriptionList();
        quarters.addClassName("terms");
        for (int quarter = 1; quarter <= MilestonesField.QUARTERS; quarter++) {
            var reached = plan.milestonesOf(quarter);
            var text = new DescriptionList.Description();
            if (reached.isEmpty()) {
                text.setText("－");
            } else {
                reached.forEach(milestone -> text.add(new Paragraph(milestone)));
            }
            quarters.add(new DescriptionList.Term(PlanText.quarter(quarter)), text);
        }
        add(quarters);
    }
}
