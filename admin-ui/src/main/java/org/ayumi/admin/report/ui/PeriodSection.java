package org.ayumi.admin.report.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.ayumi.admin.cycle.ReportPeriod;
import org.ayumi.admin.cycle.ui.PeriodText;
import org.ayumi.admin.evidence.EvidenceApi;
import org.ayumi.admin.report.BlockerChoice;
import org.ayumi.admin.report.DueReport;
import org.ayumi.admin.report.ReportApi;
import org.ayumi.admin.report.ReportedPlan;

/** Everything there is to report for a period: when it is due, what has not changed, and each plan's form. */
final class PeriodSection extends Section implements ReportCard.Listener {

    private static final long serialVersionUID = 1L;

    private final transient ReportPeriod period;
    private final transient Consumer<List<ReportedPlan>> reported;
    private final transient Map<String, ReportCard> cards = new LinkedHashMap<>();
    private final DeadlineCard deadline = new DeadlineCard();
    private final UnchangedCard unchanged;
    private final Div stack = new Div();
    private final Section all = new Section();

    PeriodSection(
            PeriodReports start,
            ReportApi reports,
            EvidenceApi evidence,
            Supplier<List<BlockerChoice>> blockers,
            Consumer<List<ReportedPlan>> reported) {
        this.reported = reported;
        period = start.period();
        unchanged = new UnchangedCard(reports, start.reporting().fiscalYear(), period, this);
        addClassNames("period", "stack");
        stack.addClassName("stack");
        all.addClassNames("card", "all");
        var heading = new H2(translate("reporting.period", PeriodText.withMonths(period)));
        heading.addClassName("section-title");
        boolean several = start.reporting().person().departments().size() > 1;
        for (var due : start.open()) {
            var card = new ReportCard(due, several, reports, evidence, blockers, this);
            cards.put(due.key(), card);
            stack.add(card);
        }
        add(heading, deadline, unchanged, stack, all);
        show(start);
    }

    ReportPeriod period() {
        return period;
    }

    private void show(PeriodReports now) {
        deadline.show(now);
        unchanged.show(List.copyOf(cards.values()));
        changed();
    }

    /** The cards that still wait. */
    List<ReportCard> cards() {
        return List.copyOf(cards.values());
    }

    @Override
    public void changed() {
        unchanged.count();
        var complete = cards.values().stream().filter(ReportCard::isComplete).toList();
        all.removeAll();
        all.setVisible(complete.size() > 1);
        if (complete.size() > 1) {
            var submit = new Button(translate("reporting.submit.all", complete.size()), click -> submit(complete));
            submit.addThemeVariants(ButtonVariant.PRIMARY);
            all.add(new Paragraph(translate("reporting.submit.all.lead", complete.size())), submit);
        }
    }

    private void submit(List<ReportCard> complete) {
        List<ReportedPlan> done = new ArrayList<>();
        complete.forEach(card -> card.handIn().ifPresent(done::add));
        if (!done.isEmpty()) {
            reported(done);
        }
    }

    @Override
    public void reported(List<ReportedPlan> plans) {
        reported.accept(plans);
    }

    /** Takes the cards of what was handed in away, and says in their place what happens next. */
    void settle(PeriodReports now) {
        var open = now.open().stream().map(DueReport::key).toList();
        for (var key : List.copyOf(cards.keySet())) {
            if (open.contains(key)) {
                continue;
            }
            var card = cards.remove(key);
            if (card != null) {
                card.end();
            }
            now.reporting()
                    .all()
                    .filter(due -> due.key().equals(key))
                    .findFirst()
                    .ifPresent(due -> stack.replace(card, new DoneCard(due)));
        }
        show(now);
    }

    /** Where the person goes on: the first card that waits. */
    void focusNext() {
        stack.getChildren()
                .filter(ReportCard.class::isInstance)
                .findFirst()
                .or(() -> stack.getChildren().findFirst())
                .map(Component.class::cast)
                .ifPresent(card -> ((Focusable<?>) card).focus());
    }
}
