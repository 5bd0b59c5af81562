package org.ayumi.admin.workbook.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.common.ui.Cells;
import org.ayumi.admin.workbook.ConfirmedPlan;
import org.ayumi.admin.workbook.WorkbookCell;
import org.ayumi.admin.workbook.WorkbookPlan;
import org.jspecify.annotations.Nullable;

/** The cells of one plan: what they say now, what the workbook says, and what becomes of it. */
final class PlanSection extends Card {

    private static final long serialVersionUID = 1L;

    private final transient WorkbookPlan plan;
    private final transient Map<String, Checkbox> decisions = new LinkedHashMap<>();

    PlanSection(WorkbookPlan plan) {
        super(plan.title());
        this.plan = plan;
        var standing = new Paragraph();
        standing.addClassName("quiet-note");
        if (plan.department() != null) {
            standing.add(new Span(plan.department() + "　"));
        }
        standing.add(new Span(translate(standing())));
        var table = new NativeTable();
        table.addClassNames("sheet", "workbook-cells");
        var header = new NativeTableRow();
        Stream.of("item", "now", "uploaded", "kind")
                .forEach(key -> header.add(Cells.columnHeader(translate("workbook.column." + key))));
        table.getHead().add(header);
        plan.cells().forEach(cell -> table.getBody().add(row(cell)));
        add(standing, table);
    }

    private String standing() {
        if (plan.count(WorkbookCell.Kind.WRONG) > 0) {
            return "workbook.plan.wrong";
        }
        if (!plan.applicable()) {
            return "workbook.plan.refused";
        }
        return plan.count(WorkbookCell.Kind.CONFLICTING) > 0 ? "workbook.plan.conflict" : "workbook.plan.ready";
    }

    boolean isWritable() {
        return plan.applicable();
    }

    ConfirmedPlan confirmed() {
        return new ConfirmedPlan(
                plan.key(),
                plan.digest(),
                decisions.entrySet().stream()
                        .filter(decision -> decision.getValue().getValue())
                        .map(Map.Entry::getKey)
                        .toList());
    }

    private NativeTableRow row(WorkbookCell cell) {
        var place = Cells.small(cell.cell().isEmpty() ? cell.sheet() : cell.sheet() + " " + cell.cell());
        var name = new Span(cell.label());
        var row = new NativeTableRow(Cells.rowHeader(name, place));
        row.add(text("workbook.column.now", cell.now()), text("workbook.column.uploaded", cell.uploaded()), fate(cell));
        return row;
    }

    private static NativeTableCell text(String label, @Nullable String said) {
        var text = new Span(said == null ? translate("workbook.nothing") : said);
        text.addClassName(said == null ? "none" : "said");
        return Cells.labelled(translate(label), text);
    }

    private NativeTableCell fate(WorkbookCell cell) {
        var fate = Cells.labelled(translate("workbook.column.kind"), CellMark.of(cell.kind()));
        String reason = cell.reason();
        if (reason != null) {
            fate.add(new Paragraph(reason));
        }
        if (cell.kind() == WorkbookCell.Kind.CONFLICTING) {
            String base = cell.base() == null ? translate("workbook.nothing") : cell.base();
            fate.add(new Paragraph(translate("workbook.conflict.base", base)));
            if (plan.applicable()) {
                var overwrite = new Checkbox(translate("workbook.overwrite"));
                overwrite.setAriaLabel(translate("workbook.overwrite.named", cell.label()));
                decisions.put(cell.id(), overwrite);
                fate.add(overwrite);
            }
        }
        return fate;
    }
}
