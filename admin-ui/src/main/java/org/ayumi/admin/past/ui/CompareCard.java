package org.ayumi.admin.past.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.past.Comparison;
import org.ayumi.admin.past.PastApi;
import org.ayumi.admin.past.PastYear;
import org.ayumi.admin.past.YearState;
import org.ayumi.admin.revision.Change;
import org.ayumi.admin.revision.ui.ChangeList;
import org.ayumi.admin.strategy.ui.StrategyLinks;

/** Two states of a year, or of two years, held against each other field by field. */
final class CompareCard extends Card {

    private static final long serialVersionUID = 1L;

    private final transient PastApi past;
    private final Select<YearState> before = new Select<>();
    private final Select<YearState> after = new Select<>();
    private final Div result = new Div();

    CompareCard(PastYear year, PastApi past) {
        super(translate("past.compare.heading"));
        this.past = past;
        choice(before, "past.compare.before", year.states());
        choice(after, "past.compare.after", year.states());
        after.setValue(year.states().getFirst());
        before.setValue(year.states().get(Math.min(1, year.states().size() - 1)));
        var compare = new NativeButton(translate("past.compare"), click -> compare());
        compare.addClassName("btn");
        var choices = new Div(before, after, compare);
        choices.addClassName("compare");
        result.addClassName("differences");
        result.getElement().setAttribute("aria-live", "polite");
        add(choices, result);
    }

    private static void choice(Select<YearState> select, String label, List<YearState> states) {
        select.setLabel(translate(label));
        select.setItems(states);
        select.setItemLabelGenerator(CompareCard::text);
    }

    private static String text(YearState state) {
        return state.label() == null
                ? translate("past.state.now", state.era())
                : translate("past.state.edition", state.era(), state.label());
    }

    private void compare() {
        result.removeAll();
        var comparison = past.compare(before.getValue(), after.getValue());
        if (comparison.isEmpty()) {
            result.add(new Paragraph(translate("past.compare.same")));
            return;
        }
        if (!comparison.frame().isEmpty()) {
            part(new H3(translate("past.compare.frame")), comparison.frame());
        }
        comparison.initiatives().forEach(this::pair);
    }

    private void pair(Comparison.Pair pair) {
        var side = pair.after() == null ? pair.before() : pair.after();
        if (side == null) {
            return;
        }
        var heading = new H3(
                StrategyLinks.initiative(side.id(), translate("past.compare.initiative", side.number(), side.title())));
        if (pair.before() == null) {
            said(heading, "past.compare.added");
        } else if (pair.after() == null) {
            said(heading, "past.compare.removed");
        } else {
            part(heading, pair.changes());
        }
    }

    private void said(Component heading, String key) {
        result.add(heading, new Paragraph(translate(key)));
    }

    private void part(Component heading, List<Change> changes) {
        result.add(heading, new ChangeList(changes));
    }
}
