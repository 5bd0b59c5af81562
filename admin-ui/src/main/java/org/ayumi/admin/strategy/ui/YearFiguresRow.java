package org.ayumi.admin.strategy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.ayumi.admin.common.ui.Mark;
import org.ayumi.admin.strategy.YearFigures;

/** A year in figures; each figure links to the initiatives it counts. */
public final class YearFiguresRow extends UnorderedList {

    private static final long serialVersionUID = 1L;

    private final int fiscalYear;
    private final transient YearFigures figures;

    /** The figures of this year. */
    public YearFiguresRow(int fiscalYear, YearFigures figures) {
        this.fiscalYear = fiscalYear;
        this.figures = figures;
        addClassName("figures");
        rated(figures.achieved(), InitiativeFilter.RatingChoice.ACHIEVED, Mark.MET);
        rated(figures.partial(), InitiativeFilter.RatingChoice.PARTIAL, Mark.PART);
        rated(figures.notAchieved(), InitiativeFilter.RatingChoice.NOT_ACHIEVED, Mark.MISSED);
        if (figures.unrated() > 0) {
            var filter = InitiativeFilter.of(InitiativeFilter.RatingChoice.NONE);
            figure(figures.unrated(), Mark.OPEN.shape() + " " + translate("strategy.rating.none"), filter);
        }
        var unreported = InitiativeFilter.of(InitiativeFilter.Check.UNREPORTED);
        figure(figures.unreportedMeasures(), translate("strategy.figures.unreported"), unreported);
    }

    private void rated(int count, InitiativeFilter.RatingChoice rating, Mark mark) {
        String word = mark.shape() + " " + translate(mark.key());
        boolean computed = figures.computed();
        figure(count, computed ? translate("strategy.figures.computed", word) : word, InitiativeFilter.of(rating));
    }

    private void figure(int count, String word, InitiativeFilter filter) {
        var link = StrategyLinks.initiatives(fiscalYear, filter);
        link.add(new HtmlContainer("b", new Text(String.valueOf(count))), new HtmlContainer("small", new Text(word)));
        add(new ListItem(link));
    }
}
