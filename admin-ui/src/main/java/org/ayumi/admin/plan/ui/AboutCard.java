package org.ayumi.admin.plan.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.plan.Plan;
import org.ayumi.admin.strategy.ui.StrategyLinks;

/** What a plan serves, who is responsible and what it costs. */
final class AboutCard extends Card {

    private static final long serialVersionUID = 1L;

    AboutCard(Plan plan) {
        super(translate("plan.about"));
        var list = new DescriptionList();
        list.addClassName("terms");
        list.add(
                new DescriptionList.Term(translate("plan.aims")),
                links(plan.aims().stream()
                        .<Component>map(aim -> StrategyLinks.aim(aim.number(), PlanText.aim(aim)))
                        .toList()),
                new DescriptionList.Term(translate("plan.initiatives")),
                links(plan.initiatives().stream()
                        .<Component>map(its -> StrategyLinks.initiative(its.id(), its.heading()))
                        .toList()),
                new DescriptionList.Term(translate("plan.post")),
                new DescriptionList.Description(
                        plan.responsiblePost() == null ? translate("plan.none") : plan.responsiblePost()),
                new DescriptionList.Term(translate("plan.budget")),
                new DescriptionList.Description(PlanText.budget(plan.budget())),
                new DescriptionList.Term(translate("plan.confirmation")),
                new DescriptionList.Description(translate(plan.confirmationRequired() ? "plan.yes" : "plan.no")));
        add(list);
    }

    private static DescriptionList.Description links(List<Component> links) {
        var text = new DescriptionList.Description();
        if (links.isEmpty()) {
            text.setText(translate("plan.none"));
        }
        links.forEach(link -> text.add(new Div(link)));
        return text;
    }
}
