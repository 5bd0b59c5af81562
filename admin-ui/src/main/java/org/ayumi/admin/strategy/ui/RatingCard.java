package org.ayumi.admin.strategy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.strategy.Initiative;
import org.ayumi.admin.strategy.InitiativeRating;

/** 評価: what was published, what the figures say, and how they came to say it. */
final class RatingCard extends Card {

    private static final long serialVersionUID = 1L;

    RatingCard(Initiative initiative, List<Component> actions) {
        super(translate("strategy.rating.heading"));
        addClassName("verdict");
        var rating = initiative.rating();
        var mark = Badges.mark(rating.shown());
        var shape = new Span(mark.shape());
        shape.addClassNames("big", mark.cssClass());
        shape.getElement().setAttribute("aria-hidden", "true");
        add(shape, official(rating), new Paragraph(RatingText.computed(rating)));
        if (rating.reason() != null) {
            add(new Paragraph(translate(
                    rating.differs() ? "strategy.rating.reason" : "strategy.rating.remark", rating.reason())));
        }
        add(quiet(RatingText.counts(rating)));
        var original = initiative.ratingAgainstOriginal();
        if (original != null) {
            add(new Paragraph(translate(
                    "strategy.rating.original",
                    RatingText.shapeAndWord(original.computed()),
                    original.total(),
                    original.met())));
        }
        if (rating.source() != null) {
            add(new SourceLine(rating.source()));
        }
        if (!actions.isEmpty()) {
            var buttons = new Div();
            buttons.add(actions);
            buttons.addClassName("rating-actions");
            add(buttons);
        }
        add(new RatingBreakdown(initiative));
    }

    private static Paragraph official(InitiativeRating rating) {
        if (rating.official() == null) {
            return new Paragraph(translate("strategy.rating.official.none"));
        }
        return new Paragraph(
                new Text(translate(
                        rating.published() ? "strategy.rating.official.before" : "strategy.rating.decided.before")),
                new HtmlContainer("b", new Text(RatingText.word(rating.official()))),
                new Text(translate("strategy.rating.official.after")));
    }

    private static Paragraph quiet(String text) {
        var line = new Paragraph(text);
        line.addClassName("quiet-note");
        return line;
    }
}
