package org.ayumi.admin.strategy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Stream;
import org.ayumi.admin.common.ui.Cells;
import org.ayumi.admin.common.ui.EmptyState;
import org.ayumi.admin.strategy.StrategyYear;

/** The initiatives that pass the filter, and how many they are. */
final class FoundInitiatives extends Div {

    private static final long serialVersionUID = 1L;

    private final transient StrategyYear year;
    private final Paragraph count = new Paragraph();
    private final Div list = new Div();

    FoundInitiatives(StrategyYear year) {
        this.year = year;
        count.addClassName("count");
        count.getElement().setAttribute("role", "status");
        add(count, list);
    }

    void show(InitiativeFilter filter) {
        var table = new NativeTable();
        table.addClassName("sheet");
        table.getHead().add(header());
        var body = table.getBody();
        for (var theme : year.themes()) {
            theme.initiatives().stream()
                    .filter(entry -> filter.accepts(theme, entry))
                    .forEach(entry -> body.add(new InitiativeRow(theme, entry)));
        }
        long found = body.getChildren().count();
        count.setText(translate("strategy.list.count", found, year.initiatives().size()));
        list.removeAll();
        if (found == 0) {
            list.add(new EmptyState(translate("strategy.list.empty"), translate("strategy.list.empty.hint")));
        } else {
            var card = new Div(table);
            card.addClassName("card");
            list.add(card);
        }
    }

    private static NativeTableRow header() {
        var row = new NativeTableRow();
        Stream.of("initiative", "theme", "lead.column", "rating", "measures")
                .forEach(name -> row.add(Cells.columnHeader(translate("strategy.list." + name))));
        return row;
    }
}
