package org.ayumi.admin.plan.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ayumi.admin.common.ui.Cells;
import org.ayumi.admin.common.ui.EmptyState;
import org.ayumi.admin.plan.FoundPlans;

/** The plans that pass the filter, page by page, and how many they are. */
final class FoundPlansList extends Div {

    private static final long serialVersionUID = 1L;

    private final boolean named;
    private final transient Function<String, FoundPlans> pages;
    private final Paragraph count = new Paragraph();
    private final Div list = new Div();
    private final Div foot = new Div();
    private final NativeTable table = new NativeTable();

    /**
     * A list.
     *
     * @param named whether each plan is shown with its department
     * @param pages the way to the page behind a cursor, under the filter last shown
     */
    FoundPlansList(boolean named, Function<String, FoundPlans> pages) {
        this.named = named;
        this.pages = pages;
        count.addClassName("count");
        count.getElement().setAttribute("role", "status");
        foot.addClassName("card-foot");
        table.addClassName("sheet");
        var header = new NativeTableRow();
        Stream.of("plan.title", "plan.department", "plan.status")
                .filter(key -> named || !key.equals("plan.department"))
                .forEach(key -> header.add(Cells.columnHeader(translate(key))));
        table.getHead().add(header);
        add(count, list);
    }

    /** Shows these from the start; where there are none, the text of this key. */
    void show(FoundPlans found, String none) {
        table.getBody().removeAll();
        list.removeAll();
        if (found.totalCount() == 0) {
            list.add(new EmptyState(translate(none), translate(none + ".hint")));
            count.setText("");
            return;
        }
        var card = new Div(table, foot);
        card.addClassName("card");
        list.add(card);
        append(found);
    }

    private void append(FoundPlans found) {
        found.plans().forEach(plan -> table.getBody().add(new PlanRow(plan, named)));
        long shown = shown();
        count.setText(translate("plan.list.count", shown, found.totalCount()));
        foot.removeAll();
        String next = found.next();
        foot.setVisible(next != null);
        if (next != null) {
            var more = new NativeButton(translate("plan.list.more", found.totalCount() - shown), click -> more(next));
            more.addClassName("quiet");
            foot.add(more);
        }
    }

    /** Shows these from the start, and the pages behind them until it is as long as another. */
    void show(FoundPlans found, String none, FoundPlansList asLongAs) {
        show(found, none);
        var last = found;
        for (String next = last.next(); next != null && shown() < asLongAs.shown(); next = last.next()) {
            last = pages.apply(next);
            append(last);
        }
    }

    private long shown() {
        return table.getBody().getChildren().count();
    }

    private void more(String after) {
        long shown = shown();
        append(pages.apply(after));
        // The button has gone or moved; the reader goes on at the first entry it brought.
        table.getBody().getChildren().skip(shown).findFirst().ifPresent(row -> ((PlanRow) row).focus());
    }
}
