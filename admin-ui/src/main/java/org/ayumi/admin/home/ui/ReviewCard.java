package org.ayumi.admin.home.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Paragraph;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.home.HomeYear;
import org.ayumi.admin.strategy.ui.InitiativeFilter;
import org.ayumi.admin.strategy.ui.StrategyLinks;

/** For the DX office: results that nobody has recorded, ratings that are missing or differ. */
final class ReviewCard extends Card {

    private static final long serialVersionUID = 1L;

    ReviewCard(HomeYear year) {
        super(translate("home.review"));
        var open = year.initiatives().stream()
                .filter(its -> !Missing.review(its).isEmpty())
                .toList();
        if (open.isEmpty()) {
            add(new Paragraph(translate("home.review.done")));
        } else {
            add(new TodoList(open, Missing::review));
        }
        int unreported = year.figures().unreportedMeasures();
        if (unreported > 0) {
            var link = StrategyLinks.initiatives(
                    year.fiscalYear(), InitiativeFilter.of(InitiativeFilter.Check.UNREPORTED));
            link.setText(translate("home.review.unreported", unreported));
            var line = new Paragraph(link);
            line.addClassName("card-foot");
            add(line);
        }
    }
}
