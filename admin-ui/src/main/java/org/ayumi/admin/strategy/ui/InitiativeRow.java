package org.ayumi.admin.strategy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import org.ayumi.admin.common.ui.Cells;
import org.ayumi.admin.strategy.InitiativeEntry;
import org.ayumi.admin.strategy.Theme;

/** An initiative in the list. */
final class InitiativeRow extends NativeTableRow {

    private static final long serialVersionUID = 1L;

    InitiativeRow(Theme theme, InitiativeEntry entry) {
        var rating = entry.rating();
        add(
                Cells.rowHeader(StrategyLinks.initiative(entry.id(), entry.heading())),
                Cells.labelled(translate("strategy.list.theme"), new Span(ThemeText.circled(theme.number()))),
                Cells.labelled(translate("strategy.list.lead.column"), new Span(LeadText.of(entry.leadDepartment()))),
                Cells.labelled(translate("strategy.list.rating"), Badges.of(rating)),
                Cells.labelled(
                        translate("strategy.list.measures"),
                        new Span(translate("strategy.list.measures.of", rating.met(), rating.total()))));
    }
}
