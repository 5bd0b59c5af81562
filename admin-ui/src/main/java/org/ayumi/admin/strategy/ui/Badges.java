package org.ayumi.admin.strategy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import org.ayumi.admin.common.ui.Badge;
import org.ayumi.admin.common.ui.Mark;
import org.ayumi.admin.strategy.InitiativeRating;
import org.ayumi.admin.strategy.MeasureStatus;
import org.ayumi.admin.strategy.Rating;
import org.jspecify.annotations.Nullable;

/** The judgements of the strategy as badges. */
public final class Badges {

    private Badges() {}

    /** The mark of a rating, also of none. */
    public static Mark mark(@Nullable Rating rating) {
        return switch (rating) {
            case null -> Mark.OPEN;
            case ACHIEVED -> Mark.MET;
            case PARTIAL -> Mark.PART;
            case NOT_ACHIEVED -> Mark.MISSED;
        };
    }

    /** The badge of a measure. */
    public static Badge of(MeasureStatus status) {
        return new Badge(
                switch (status) {
                    case MET -> Mark.MET;
                    case NOT_MET -> Mark.MISSED;
                    case UNREPORTED -> Mark.OPEN;
                });
    }

    /** The rating to show for an initiative; one that only the figures give is marked 計算. */
    public static Component of(InitiativeRating rating) {
        var badge = new Badge(mark(rating.shown()), RatingText.word(rating.shown()));
        if (!rating.onlyComputed()) {
            return badge;
        }
        var computed = new Span(translate("strategy.rating.computed"));
        computed.addClassName("by");
        return new Span(badge, new Text(" "), computed);
    }
}
