package org.ayumi.admin.review.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Stream;
import org.ayumi.admin.common.ui.Cells;
import org.ayumi.admin.common.ui.EmptyState;
import org.ayumi.admin.review.DifferingReports;
import org.ayumi.admin.review.ReviewApi;
import org.ayumi.admin.review.ReviewFilter;

/** 評価が異なる報告: those the department and the DX office rate differently, both ratings beside each other. */
final class DifferingList extends ReviewPart {

    private static final long serialVersionUID = 1L;

    private final int fiscalYear;
    private final transient ReviewApi reviews;
    private final Paragraph count = new Paragraph();
    private final Div list = new Div();
    private final Div foot = new Div();
    private final NativeTable table = new NativeTable();
    private transient ReviewFilter filter = ReviewFilter.ALL;

    DifferingList(int fiscalYear, ReviewApi reviews) {
        this.fiscalYear = fiscalYear;
        this.reviews = reviews;
        count.addClassName("count");
        count.getElement().setAttribute("role", "status");
        foot.addClassName("card-foot");
        table.addClassName("sheet");
        var header = new NativeTableRow();
        Stream.of("plan", "department", "period", "theirs", "ours", "why")
                .forEach(name -> header.add(Cells.columnHeader(translate("review.column." + name))));
        table.getHead().add(header);
        add(count, list);
    }

    @Override
    void showNewest() {
        long before = shown();
        var last = showFirst();
        for (String next = last.next(); next != null && shown() < before; next = last.next()) {
            last = reviews.listDiffering(fiscalYear, filter, next);
            append(last);
        }
    }

    @Override
    void show(ReviewFilter newFilter) {
        filter = newFilter;
        showFirst();
    }

    private DifferingReports showFirst() {
        var found = reviews.listDiffering(fiscalYear, filter);
        table.getBody().removeAll();
        list.removeAll();
        if (found.totalCount() == 0) {
            count.setText("");
            String key = filter.equals(ReviewFilter.ALL) ? "review.differing.none" : "review.none.filtered";
            list.add(new EmptyState(translate(key), translate(key + ".hint")));
            return found;
        }
        var card = new Div(table, foot);
        card.addClassName("card");
        list.add(card);
        append(found);
        return found;
    }

    private long shown() {
        return table.getBody().getChildren().count();
    }

    private void append(DifferingReports found) {
        found.reports().forEach(report -> table.getBody().add(new DifferingRow(report)));
        long shown = shown();
        count.setText(translate("review.differing.count", found.totalCount(), shown));
        foot.removeAll();
        String next = found.next();
        foot.setVisible(next != null);
        if (next != null) {
            var more = new NativeButton(translate("review.more", found.totalCount() - shown), click -> more(next));
            more.addClassName("quiet");
            foot.add(more);
        }
    }

    private void more(String after) {
        long shown = shown();
        append(reviews.listDiffering(fiscalYear, filter, after));
        // The button has gone or moved; the reader goes on at the first entry it brought.
        table.getBody().getChildren().skip(shown).findFirst().ifPresent(row -> ((DifferingRow) row).focus());
    }
}
