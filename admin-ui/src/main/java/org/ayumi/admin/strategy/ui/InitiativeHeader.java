package org.ayumi.admin.strategy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.ayumi.admin.common.ui.Chip;
import org.ayumi.admin.common.ui.FiscalYearText;
import org.ayumi.admin.common.ui.PageHeader;
import org.ayumi.admin.strategy.Initiative;
import org.ayumi.admin.strategy.LeadDepartment;

/** How an initiative's page begins: where it belongs, its title, whom it serves, who leads it. */
final class InitiativeHeader extends Div {

    private static final long serialVersionUID = 1L;

    InitiativeHeader(Initiative initiative, Optional<Component> action) {
        String era = new FiscalYearText(initiative.fiscalYear()).era();
        var theme = new Span(ThemeText.theme(initiative.theme().number()));
        theme.setTitle(initiative.theme().title());
        var summary = new Paragraph(initiative.summary());
        summary.addClassName("lead");
        add(
                new PageHeader(initiative.heading()).crumbs(StrategyLinks.year(initiative.fiscalYear(), era), theme),
                chips(initiative),
                summary);
        action.ifPresent(button -> {
            var row = new Div(button);
            row.addClassName("header-action");
            add(row);
        });
    }

    private static UnorderedList chips(Initiative initiative) {
        var chips = new UnorderedList();
        chips.addClassName("chips");
        for (var aim : initiative.aims()) {
            var link = StrategyLinks.aim(
                    aim.number(), translate("strategy.chip.aim", ThemeText.circled(aim.number()), aim.shortTitle()));
            link.addClassName("chip");
            chips.add(new ListItem(link));
        }
        chips.add(new ListItem(lead(initiative.leadDepartment())));
        return chips;
    }

    // Unfolds by keyboard and touch as well: what an inference rests on must not depend on hovering.
    private static Component lead(LeadDepartment lead) {
        String text = translate("strategy.chip.lead", LeadText.of(lead));
        if (lead.basis() == null) {
            return new Chip(text);
        }
        var basis = new NativeDetails(text, new Paragraph(translate("strategy.chip.basis", lead.basis())));
        return basis;
    }
}
