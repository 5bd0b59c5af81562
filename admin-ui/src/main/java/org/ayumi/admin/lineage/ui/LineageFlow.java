package org.ayumi.admin.lineage.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.lineage.LineageKind;
import org.ayumi.admin.lineage.LineageLink;
import org.ayumi.admin.lineage.YearLineage;

/**
 * The flow between two years: the earlier year's initiatives on the left, this year's on the right, lines between them.
 * Rows of one height on both sides let the lines be drawn without measuring; the table beside it says the same.
 */
final class LineageFlow extends Card {

    private static final long serialVersionUID = 1L;

    /** The drawing's units for one row; it is stretched to the rows' height. */
    private static final int ROW = 10;

    private static final int WIDTH = 100;

    LineageFlow(YearLineage year) {
        super(translate("lineage.flow"));
        var before = year.lineage().stream()
                .flatMap(link -> Stream.ofNullable(link.from()))
                .distinct()
                .sorted(Comparator.comparingInt(LineageLink.End::number))
                .toList();
        var after = year.initiatives();
        var left = new OrderedList();
        before.forEach(each -> left.add(item(each.id(), each.number(), each.title(), ended(year, each))));
        var right = new OrderedList();
        after.forEach(each -> right.add(item(each.id(), each.number(), each.title(), kinds(year, each.id()))));
        var flow = new Div(
                column(LineageYear.era(year.fiscalYear() - 1), left), lines(year, before), column(year.era(), right));
        flow.addClassName("lineage-flow");
        add(flow);
    }

    private static Div column(String era, OrderedList items) {
        var name = new Div(era);
        name.addClassName("year-name");
        return new Div(name, items);
    }

    private static ListItem item(String id, int number, String title, String marks) {
        var item = new ListItem(LineageYear.initiative(id, number + " " + title));
        if (!marks.isEmpty()) {
            var mark = new Span(marks);
            mark.addClassName("kind");
            item.add(mark);
        }
        return item;
    }

    private static String ended(YearLineage year, LineageLink.End end) {
        return marks(year.lineage().stream()
                .filter(link -> link.kind() == LineageKind.ENDED && end.equals(link.from()))
                .toList());
    }

    private static String kinds(YearLineage year, String id) {
        return marks(year.lineage().stream()
                .filter(link -> link.to() != null && link.to().id().equals(id))
                .toList());
    }

    private static String marks(List<LineageLink> links) {
        return links.stream().map(LineageLink::marked).distinct().collect(Collectors.joining("、"));
    }

    private static Html lines(YearLineage year, List<LineageLink.End> before) {
        int rows = Math.max(before.size(), year.initiatives().size());
        var svg = new StringBuilder(
                "<div class=\"lines\" aria-hidden=\"true\" style=\"--rows:%d\"><svg viewBox=\"0 0 %d %d\" preserveAspectRatio=\"none\">"
                        .formatted(rows, WIDTH, rows * ROW));
        for (var link : year.lineage()) {
            int from = before.indexOf(link.from());
            int to = year.initiatives().stream()
                    .map(YearLineage.Entry::id)
                    .toList()
                    .indexOf(link.to() == null ? "" : link.to().id());
            if (from >= 0 && to >= 0) {
                svg.append("<path class=\"%s\" d=\"M0 %d C50 %d 50 %d %d %d\"/>"
                        .formatted(link.kind(), middle(from), middle(from), middle(to), WIDTH, middle(to)));
            }
        }
        return new Html(svg.append("</svg></div>").toString());
    }

    private static int middle(int row) {
        return row * ROW + ROW / 2;
    }
}
