package org.ayumi.admin.strategy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.ayumi.admin.common.ui.Cells;
import org.ayumi.admin.strategy.Initiative;
import org.ayumi.admin.strategy.Measure;
import org.ayumi.admin.strategy.RatingRule;

/** 計算の内訳: each measure's judgement, and the rule they lead to. */
final class RatingBreakdown extends NativeDetails {

    private static final long serialVersionUID = 1L;

    RatingBreakdown(Initiative initiative) {
        super(translate("strategy.breakdown"));
        addClassName("fold");
        var measures = new UnorderedList();
        measures.addClassName("breakdown");
        initiative.measures().forEach(measure -> measures.add(item(measure)));
        var rules = new OrderedList();
        rules.addClassName("rules");
        for (var rule : RatingRule.values()) {
            rules.add(rule(rule, rule == initiative.rating().rule()));
        }
        setContent(new Div(measures, new Paragraph(translate("strategy.breakdown.rules")), rules));
    }

    private static ListItem item(Measure measure) {
        String figures =
                translate("strategy.breakdown.figures", MeasureText.target(measure), MeasureText.actual(measure));
        return new ListItem(Badges.of(measure.status()), new Span(new Text(measure.label()), Cells.small(figures)));
    }

    private static ListItem rule(RatingRule rule, boolean applies) {
        var item = new ListItem(translate("strategy.rule." + rule));
        if (applies) {
            item.addClassName("applies");
            item.add(new Text(translate("strategy.breakdown.applies")));
        }
        return item;
    }
}
