package org.ayumi.admin.monitoring.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.common.ui.Cells;
import org.ayumi.admin.monitoring.FigureAddress;
import org.ayumi.admin.monitoring.Monitoring;
import org.ayumi.admin.monitoring.Viewpoint;
import org.ayumi.admin.report.ui.ReportMarks;

/** 順調でない理由: the causes, the most frequent first, with what each asks for. */
final class CausesCard extends Card {

    private static final long serialVersionUID = 1L;

    CausesCard(Viewpoint viewpoint, Monitoring monitoring) {
        super(translate("monitoring.causes"));
        if (monitoring.causes().isEmpty()) {
            add(new Paragraph(translate("monitoring.causes.none")));
            return;
        }
        var table = new NativeTable();
        table.addClassName("sheet");
        var head = new NativeTableRow();
        Stream.of("cause", "plans", "since", "departments", "what")
                .forEach(name -> head.add(Cells.columnHeader(translate("monitoring.causes." + name))));
        table.getHead().add(head);
        monitoring.causes().forEach(cause -> table.getBody().add(row(viewpoint, monitoring, cause)));
        add(table);
    }

    private static NativeTableRow row(Viewpoint viewpoint, Monitoring monitoring, Monitoring.ByCause cause) {
        var plans = monitoring.plans(cause.plans());
        return new NativeTableRow(
                Cells.rowHeader(new Text(ReportMarks.word(cause.cause()))),
                Cells.labelled(
                        translate("monitoring.causes.plans"),
                        MonitoringLinks.figure(
                                viewpoint,
                                FigureAddress.of(cause.cause()),
                                translate("monitoring.count", cause.plans().count()))),
                Cells.labelled(
                        translate("monitoring.causes.since"),
                        new SinceText(MonitoringText.longest(plans, viewpoint).orElse("－"))),
                Cells.labelled(
                        translate("monitoring.causes.departments"),
                        new Span(MonitoringText.departments(
                                plans.stream().map(plan -> plan.department().name())))),
                Cells.labelled(
                        translate("monitoring.causes.what"),
                        new Span(translate("monitoring.causes.what." + cause.cause()))));
    }
}
