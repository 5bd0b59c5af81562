package org.ayumi.admin.monitoring.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.common.ui.Cells;
import org.ayumi.admin.monitoring.Viewpoint;

/** 止まっているところ: what stands still, since when, and what is asked of whom. */
final class AsksCard extends Card {

    private static final long serialVersionUID = 1L;

    AsksCard(Viewpoint viewpoint, Asks asks) {
        super(translate("monitoring.asks"));
        var table = new NativeTable();
        table.addClassNames("sheet", "asks");
        var head = new NativeTableRow();
        Stream.of("text", "since", "whom", "what")
                .forEach(name -> head.add(Cells.columnHeader(translate("monitoring.asks." + name))));
        table.getHead().add(head);
        asks.shown().forEach(ask -> table.getBody().add(row(viewpoint, ask)));
        add(table, foot(viewpoint, asks.moreQueues()));
    }

    private static NativeTableRow row(Viewpoint viewpoint, Ask ask) {
        var what = new Span(ask.what());
        what.addClassName("asked");
        return new NativeTableRow(
                Cells.rowHeader(ask.mark(), MonitoringLinks.figure(viewpoint, ask.plans(), ask.text())),
                Cells.labelled(translate("monitoring.asks.since"), new SinceText(ask.since())),
                Cells.labelled(translate("monitoring.asks.whom"), new Span(ask.whom())),
                Cells.labelled(translate("monitoring.asks.what"), what));
    }

    private static Paragraph foot(Viewpoint viewpoint, int more) {
        String text = more == 0 ? translate("monitoring.asks.graph") : translate("monitoring.asks.more", more);
        var foot =
                new Paragraph(MonitoringLinks.waits(viewpoint, text), Cells.small(translate("monitoring.asks.note")));
        foot.addClassName("card-foot");
        return foot;
    }
}
