package org.ayumi.admin.rollover.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import org.ayumi.admin.common.ui.Confirmation;
import org.ayumi.admin.common.ui.DayText;
import org.ayumi.admin.common.ui.EmptyState;
import org.ayumi.admin.common.ui.FiscalYearText;
import org.ayumi.admin.common.ui.NoSuchYearException;
import org.ayumi.admin.common.ui.OfFiscalYear;
import org.ayumi.admin.common.ui.PageHeader;
import org.ayumi.admin.plan.PlanDepartment;
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
    private final Div shown = new Div();
    private int year;
    private String department = "";
    private transient Rollover rollover = Rollover.NONE;

    RolloverView(RolloverApi rollovers) {
        this.rollovers = rollovers;
        content.addClassName("stack");
        shown.addClassName("stack");
        add(content, confirmation);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        year = event.getRouteParameters().getInteger("fiscalYear").orElseThrow();
        if (year < FIRST || year > LAST_WITH_A_NEXT) {
            throw new NoSuchYearException("「" + year + "」");
        }
        confirmation.removeAll();
        department = "";
        show(rollovers.getPreview(year));
    }

    private void show(Rollover told) {
        rollover = told;
        content.removeAll();
        content.add(new PageHeader(translate("rollover.heading"))
                .crumbs(new Anchor("years/" + year + "/plans", translate("rollover.crumbs", era(year))))
                .lead(translate("rollover.lead", era(year), era(year + 1))));
        if (!told.open()) {
            content.add(new EmptyState(
                    translate("rollover.closed", DayText.format(told.opensOn())), translate("rollover.closed.why")));
        }
        if (told.items().isEmpty()) {
            content.add(new EmptyState(translate("rollover.none"), translate("rollover.none.hint")));
            return;
        }
        var departments = told.items().stream()
                .map(item -> item.plan().department())
                .distinct()
                .sorted(Comparator.comparing(PlanDepartment::code))
                .toList();
        if (departments.size() > 1) {
            var choice = new Div(chooser(departments));
            choice.addClassName("filters");
            content.add(choice);
        }
        shown.removeAll();
        content.add(shown);
        showPlans(told.ofDepartment(department));
    }

    /** Those who see several departments can go through them one by one. */
    private ComboBox<PlanDepartment> chooser(List<PlanDepartment> departments) {
        var choice = new ComboBox<PlanDepartment>(translate("rollover.department"));
        choice.setItems(departments);
        choice.setItemLabelGenerator(RolloverText::department);
        choice.setPlaceholder(translate("rollover.department.all"));
        choice.setClearButtonVisible(true);
        departments.stream()
                .filter(each -> each.code().equals(department))
                .findFirst()
                .ifPresent(choice::setValue);
        choice.addValueChangeListener(event -> {
            department = event.getValue() == null ? "" : event.getValue().code();
            shown.removeAll();
            showPlans(rollover.ofDepartment(department));
        });
        return choice;
    }

    private void showPlans(Rollover some) {
        var waiting = some.of(RolloverOutcome.DEPARTMENT_ENDED);
        if (!waiting.isEmpty()) {
            shown.add(new LeftCard("DEPARTMENT_ENDED", waiting));
        }
        var going = some.of(RolloverOutcome.ROLLS_OVER);
        if (!going.isEmpty()) {
            shown.add(new GoingCard(going, era(year + 1), some.open(), this::rollOver));
        } else if (some.open()) {
            shown.add(new Paragraph(translate("rollover.done-all")));
        }
        var done = some.of(RolloverOutcome.ROLLED_OVER);
        if (!done.isEmpty()) {
            shown.add(new LeftCard("ROLLED_OVER", done));
        }
        List.of(RolloverOutcome.COMPLETED, RolloverOutcome.CANCELLED, RolloverOutcome.NOT_ACCEPTED)
                .forEach(outcome -> {
                    var left = some.of(outcome);
                    if (!left.isEmpty()) {
                        shown.add(new LeftCard(outcome.name(), left));
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
