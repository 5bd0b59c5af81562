package org.ayumi.admin.cycle.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ayumi.admin.common.ui.DayText;
import org.ayumi.admin.cycle.Cycle;
import org.ayumi.admin.cycle.CycleApi;
import org.ayumi.admin.cycle.CyclePage;
import org.ayumi.admin.cycle.CyclePeriod;
import org.ayumi.admin.cycle.OwnPeriod;
import org.ayumi.admin.revision.RevisionApi;
import org.ayumi.admin.revision.ui.HistoryCard;

/** An open cycle: the next deadline, the viewer's own departments, all periods, and the history. */
final class CyclePeriods extends Div {

    private static final long serialVersionUID = 1L;

    CyclePeriods(
            Cycle cycle,
            CyclePage page,
            CycleApi cycles,
            RevisionApi revisions,
            Consumer<CycleChange> open,
            Function<CyclePeriod, List<Component>> offered,
            boolean changed) {
        addClassName("stack");
        var own = page.own().stream()
                .map(department -> cycles.listOwn(cycle.fiscalYear(), department))
                .filter(periods -> !periods.isEmpty())
                .toList();
        next(cycle, page, own).ifPresent(this::add);
        own.forEach(periods -> add(new OwnCard(cycle, periods)));
        add(new PeriodsCard(cycle, page, true, open, offered), new PeriodsCard(cycle, page, false, open, offered));
        var first = cycle.revisions();
        if (first != null) {
            var history = new HistoryCard(first, after -> revisions.getPage(cycle.id(), after), "cycle.begun");
            if (changed) {
                history.markNewest();
            }
            add(history);
        }
    }

    // What the viewer's own departments still have to report comes before what others have.
    private static Optional<NextDueCard> next(Cycle cycle, CyclePage page, List<List<OwnPeriod>> own) {
        LocalDate today = DayText.today();
        var ours = own.stream()
                .flatMap(List::stream)
                .filter(period -> period.figures().unreported() > 0)
                .filter(period -> !cycle.get(period.period()).beginsOn().isAfter(today))
                .filter(period -> !period.dueOn().isBefore(today))
                .min(Comparator.comparing(OwnPeriod::dueOn))
                .map(period -> new NextDueCard(
                                period.period(),
                                period.dueOn(),
                                period.figures(),
                                period.department().name())
                        .leadingTo("years/" + cycle.fiscalYear() + "/reports"));
        return ours.or(() -> cycle.periods().stream()
                .filter(period -> !period.beginsOn().isAfter(today))
                .filter(period -> !period.lastDayOf(null).isBefore(today))
                .min(Comparator.comparing(period -> period.lastDayOf(null)))
                .map(period -> new NextDueCard(
                        period.period(),
                        period.lastDayOf(null),
                        page.figures(period.period()),
                        translate("cycle.all"))));
    }
}
