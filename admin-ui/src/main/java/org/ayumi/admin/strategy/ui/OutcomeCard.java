package org.ayumi.admin.strategy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.strategy.Outcome;
import org.jspecify.annotations.Nullable;

/** 成果: what came of the initiative. */
final class OutcomeCard extends Card {

    private static final long serialVersionUID = 1L;

    OutcomeCard(@Nullable Outcome outcome, Optional<Component> action) {
        super(translate("strategy.outcome.heading"));
        if (outcome == null) {
            add(new Paragraph(translate("strategy.outcome.none")));
        } else {
            show(outcome);
        }
        action.ifPresent(button -> {
            var foot = new Div(button);
            foot.addClassName("card-foot");
            add(foot);
        });
    }

    private void show(Outcome outcome) {
        var points = new UnorderedList();
        points.addClassName("plain");
        outcome.points().forEach(point -> points.add(new ListItem(point)));
        var headline = new Paragraph(outcome.headline());
        headline.addClassName("headline");
        add(headline, points);
        add(outcome.source() == null ? quiet("strategy.outcome.own") : new SourceLine(outcome.source()));
    }

    private static Paragraph quiet(String key) {
        var line = new Paragraph(translate(key));
        line.addClassNames("quiet-note", "card-foot");
        return line;
    }
}
