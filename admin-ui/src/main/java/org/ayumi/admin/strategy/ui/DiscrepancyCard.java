package org.ayumi.admin.strategy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.common.ui.Chip;
import org.ayumi.admin.common.ui.SourceText;
import org.ayumi.admin.strategy.Discrepancy;
import org.ayumi.admin.strategy.Reading;

/** 資料による違い: every reading the documents print, and the one that is used. */
public final class DiscrepancyCard extends Card {

    private static final long serialVersionUID = 1L;

    /** The discrepancies, in order. */
    public DiscrepancyCard(List<Discrepancy> discrepancies) {
        super(translate("strategy.discrepancies"));
        addClassName("discrepancies");
        discrepancies.forEach(this::show);
    }

    private void show(Discrepancy discrepancy) {
        var readings = new UnorderedList();
        readings.addClassName("readings");
        discrepancy.readings().forEach(reading -> readings.add(item(reading)));
        add(new H3(discrepancy.subject()), readings);
        if (discrepancy.note() != null) {
            var note = new Paragraph(discrepancy.note());
            note.addClassName("quiet-note");
            add(note);
        }
    }

    private static ListItem item(Reading reading) {
        var text = new Span(translate("strategy.discrepancies.reading", reading.text()));
        var item = new ListItem(text);
        if (reading.used()) {
            text.addClassName("used");
            item.addClassName("chosen");
            item.add(new Text(" "), new Chip(translate("strategy.discrepancies.used")));
        }
        item.add(new SourceText(reading.source().document(), reading.source().locator()));
        return item;
    }
}
