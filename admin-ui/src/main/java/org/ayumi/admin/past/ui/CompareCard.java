package org.ayumi.admin.past.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.ayumi.admin.api.BackendException;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.past.Comparison;
import org.ayumi.admin.past.PastApi;
import org.ayumi.admin.past.PastYear;
import org.ayumi.admin.past.YearState;
import org.ayumi.admin.revision.Change;
import org.ayumi.admin.revision.ui.ChangeList;
import org.ayumi.admin.strategy.ui.StrategyLinks;
import org.jspecify.annotations.Nullable;

/** Two states of a year, or of two years, held against each other field by field. */
final class CompareCard extends Card {

    private static final long serialVersionUID = 1L;

    private final transient PastApi past;
    private final StateField before;
    private final StateField after;
    private final Div result = new Div();

    CompareCard(PastYear year, PastApi past) {
        super(translate("past.compare.heading"));
        this.past = past;
        before = new StateField(translate("past.compare.before"), year.states());
        after = new StateField(translate("past.compare.after"), year.states());
        after.choose(year.states().getFirst());
        before.choose(year.states().get(Math.min(1, year.states().size() - 1)));
        var compare = new NativeButton(translate("past.compare"), click -> compare());
        compare.addClassName("btn");
        var choices = new Div(before, after, compare);
        choices.addClassName("compare");
        result.addClassName("differences");
        result.getElement().setAttribute("aria-live", "polite");
        add(choices, result);
    }

    private void compare() {
        result.removeAll();
        var former = before.state();
        var later = after.state();
        if (former.isPresent() && later.isPresent()) {
            compare(former.get(), later.get());
        }
    }

    private void compare(YearState former, YearState later) {
        Comparison comparison;
        try {
            comparison = past.compare(former, later);
        } catch (BackendException e) {
            if (e.kind() != BackendException.Kind.INVALID) {
                throw e;
            }
            // All else the fields have refused: a moment before the year's first version.
            var none = new Div(new Paragraph(translate("past.compare.before-beginning")));
            none.addClassNames("notice", "hold");
            result.add(none);
            return;
        }
        result.add(new Paragraph(translate("past.compare.said", StateField.text(former), StateField.text(later))));
        if (comparison.isEmpty()) {
            result.add(new Paragraph(translate("past.compare.same")));
            return;
        }
        if (!comparison.frame().isEmpty()) {
            part(new H3(translate("past.compare.frame")), comparison.frame());
        }
        comparison.initiatives().forEach(pair -> pair(pair, former));
    }

    private void pair(Comparison.Pair pair, YearState former) {
        var side = pair.after() == null ? pair.before() : pair.after();
        if (side == null) {
            return;
        }
        result.add(new H3(initiative(side)));
        boolean both = pair.before() != null && pair.after() != null;
        if (!both) {
            result.add(new Paragraph(translate(pair.before() == null ? "past.compare.added" : "past.compare.removed")));
        }
        if (pair.link() != null) {
            along(pair.link(), both ? pair.before() : null, former);
        }
        if (both) {
            result.add(
                    pair.changes().isEmpty()
                            ? new Paragraph(translate("past.compare.same"))
                            : new ChangeList(pair.changes()));
        }
    }

    /** Which initiative of the other year it is held against, as a merged one is against several, and what that rests on. */
    private void along(Comparison.Link link, Comparison.@Nullable Side other, YearState former) {
        result.add(
                other == null
                        ? new Paragraph(link.marked())
                        : new Paragraph(
                                new Text(translate("past.compare.along", link.marked(), former.era())),
                                initiative(other),
                                new Text(translate("past.compare.along.end"))));
        if (link.note() != null) {
            var note = new Paragraph(link.note());
            note.addClassName("quiet-note");
            result.add(note);
        }
    }

    private static Component initiative(Comparison.Side side) {
        return StrategyLinks.initiative(side.id(), translate("past.compare.initiative", side.number(), side.title()));
    }

    private void part(Component heading, List<Change> changes) {
        result.add(heading, new ChangeList(changes));
    }
}
