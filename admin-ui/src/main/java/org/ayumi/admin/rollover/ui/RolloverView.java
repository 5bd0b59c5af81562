package org.ayumi.admin.rollover.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.ayumi.admin.common.ui.Confirmation;
import org.ayumi.admin.common.ui.DayText;
import org.ayumi.admin.common.ui.EmptyState;
import org.ayumi.admin.common.ui.FiscalYearText;
import org.ayumi.admin.common.ui.NoSuchYearException;
import org.ayumi.admin.common.ui.OfFiscalYear;
import org.ayumi.admin.common.ui.PageHeader;
import org.ayumi.admin.rollover.Rollover;
import org.ayumi.admin.rollover.RolloverApi;
import org.ayumi.admin.rollover.RolloverOutcome;

/** 翌年度への引継ぎ: what would become of the plans, which are to go on, and what came of it. */
@Route("years/:fiscalYear([0-9]{4})/plans/rollover")
@PermitAll
class RolloverView extends Div implements BeforeEnterObserver, HasDynamicTitle, OfFiscalYear {

    private static final long serialVersionUID = 1L;

    private static final int FIRST = 1962;
    private static final int LAST_WITH_A_NEXT = 2098;

    private final transient RolloverApi rollovers;
    private final Div content = new Div();
    private final Confirmation confirmation = new Confirmation();
    private int year;

    RolloverView(RolloverApi rollovers) {
        this.rollovers = rollovers;
        content.addClassName("stack");
        add(content, confirmation);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        year = event.getRouteParameters().getInteger("fiscalYear").orElseThrow();
        if (year < FIRST || year > LAST_WITH_A_NEXT) {
            throw new NoSuchYearException("「" + year + "」");
        }
        confirmation.removeAll();
        show(rollovers.getPreview(year));
    }

    private void show(Rollover rollover) {
        content.removeAll();
        content.add(new PageHeader(translate("rollover.heading"))
                .crumbs(new Anchor("years/" + year + "/plans", translate("rollover.crumbs", era(year))))
                .lead(translate("rollover.lead", era(year), era(year + 1))));
        if (!rollover.open()) {
            content.add(new EmptyState(
                    translate("rollover.closed", DayText.format(rollover.opensOn())),
                    translate("rollover.closed.why")));
        }
        if (rollover.items().isEmpty()) {
            content.add(new EmptyState(translate("rollover.none"), translate("rollover.none.hint")));
            return;
        }
        var waiting = rollover.of(RolloverOutcome.DEPARTMENT_ENDED);
        if (!waiting.isEmpty()) {
            content.add(new LeftCard("DEPARTMENT_ENDED", waiting));
        }
        var going = rollover.of(RolloverOutcome.ROLLS_OVER);
        if (!going.isEmpty()) {
            content.add(new GoingCard(going, era(year + 1), rollover.open(), this::rollOver));
        } else if (rollover.open()) {
            content.add(new Paragraph(translate("rollover.done-all")));
        }
        var done = rollover.of(RolloverOutcome.ROLLED_OVER);
        if (!done.isEmpty()) {
            content.add(new LeftCard("ROLLED_OVER", done));
        }
        List.of(RolloverOutcome.COMPLETED, RolloverOutcome.CANCELLED, RolloverOutcome.NOT_ACCEPTED)
                .forEach(outcome -> {
                    var left = rollover.of(outcome);
                    if (!left.isEmpty()) {
                        content.add(new LeftCard(outcome.name(), left));
                    }
                });
    }

    private List<String> rollOver(List<String> chosen) {
        var answer = rollovers.rollOver(year, chosen);
        var after = answer.rollover();
        if (after == null) {
            return answer.userErrors().stream().map(error -> error.message()).toList();
        }
        confirmation.say(translate("rollover.done", answer.rolledOver().size(), era(year + 1)));
        show(after);
        return List.of();
    }

    private static String era(int fiscalYear) {
        return new FiscalYearText(fiscalYear).era();
    }

    @Override
    public int fiscalYear() {
        return year;
    }

    @Override
    public String getPageTitle() {
        return translate("rollover.title", era(year));
    }
}
