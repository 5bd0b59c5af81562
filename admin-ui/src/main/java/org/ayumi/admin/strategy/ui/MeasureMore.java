package org.ayumi.admin.strategy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.ayumi.admin.common.ui.FiscalYearText;
import org.ayumi.admin.common.ui.SourceText;
import org.ayumi.admin.strategy.Actual;
import org.ayumi.admin.strategy.Baseline;
import org.ayumi.admin.strategy.Measure;
import org.ayumi.admin.strategy.MeasureStatus;
import org.ayumi.admin.strategy.OtherValue;

/** What a measure's row has no room for: reasons, the print, and what other documents say. */
final class MeasureMore extends NativeTableRow {

    private static final long serialVersionUID = 1L;

    private final NativeTableCell cell = new NativeTableCell();

    /** Below a row of so many columns; of a draft nothing is said of results. */
    MeasureMore(Measure measure, int columns, boolean results) {
        addClassName("more");
        cell.addClassName("whole");
        cell.setColspan(columns);
        add(cell);
        if (results) {
            result(measure);
        }
        Baseline baseline = measure.baseline();
        if (baseline != null) {
            var source = baseline.source();
            String year = new FiscalYearText(baseline.fiscalYear()).era();
            line("strategy.kpi.baseline.source", year, source.document(), source.locator());
        }
        if (!measure.targetChanges().isEmpty()) {
            var ledger = new NativeDetails(
                    translate("strategy.ledger.open", measure.targetChanges().size()),
                    new TargetLedger("strategy.ledger.original", measure.original(), measure.targetChanges()));
            ledger.addClassName("fold");
            cell.add(ledger);
        }
        if (!measure.otherValues().isEmpty()) {
            cell.add(others(measure));
        }
    }

    private void result(Measure measure) {
        Actual actual = measure.actual();
        if (actual != null && actual.value() == null && actual.printed() != null) {
            line("strategy.kpi.published", actual.printed());
        }
        if (measure.status() == MeasureStatus.UNREPORTED) {
            String reason = measure.unreportedReason();
            line("strategy.kpi.unreported", reason == null ? translate("strategy.kpi.unreported.none") : reason);
        } else if (actual != null && actual.reason() != null) {
            line("strategy.kpi.reason", actual.reason());
        }
    }

    boolean isEmpty() {
        return cell.getElement().getChildCount() == 0;
    }

    private void line(String key, Object... texts) {
        var line = new Span(translate(key, texts));
        line.addClassName("reason");
        cell.add(line);
    }

    private static Div others(Measure measure) {
        var list = new UnorderedList();
        measure.otherValues().forEach(other -> list.add(item(measure, other)));
        var others = new Div(new Paragraph(translate("strategy.kpi.others")), list);
        others.addClassName("others");
        return others;
    }

    private static ListItem item(Measure measure, OtherValue other) {
        String figure = MeasureText.figure(measure, other.value(), other.printed());
        return new ListItem(
                new HtmlContainer("strong", new Text(translate("strategy.kpi.others.figure." + other.of(), figure))),
                new Paragraph(other.note()),
                new SourceText(other.source().document(), other.source().locator()));
    }
}
