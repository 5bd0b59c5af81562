package org.ayumi.admin.handover.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.ayumi.admin.api.BackendException;
import org.ayumi.admin.common.ui.EmptyState;
import org.ayumi.admin.common.ui.FiscalYearText;
import org.ayumi.admin.common.ui.NoSuchYearException;
import org.ayumi.admin.common.ui.OfFiscalYear;
import org.ayumi.admin.common.ui.PageHeader;
import org.ayumi.admin.handover.Handover;
import org.ayumi.admin.handover.HandoverApi;
import org.ayumi.admin.handover.HandoverChooser;
import org.ayumi.admin.live.ui.LiveLines;
import org.ayumi.admin.live.ui.YearLine;
import org.ayumi.admin.plan.PlanDepartment;

/** 引継書: what a department hands over, on the screen and on paper. */
@Route("years/:fiscalYear([0-9]{4})/handover/:department?([a-z0-9-]{1,40})")
@PermitAll
class HandoverView extends Div implements BeforeEnterObserver, HasDynamicTitle, OfFiscalYear {

    private static final long serialVersionUID = 1L;

    private static final int FIRST = 1962;
    private static final int LAST = 2099;

    private final transient HandoverApi handovers;
    private final YearLine live;
    private int year;
    private String code = "";
    private String name = "";

    HandoverView(HandoverApi handovers, LiveLines lines) {
        this.handovers = handovers;
        live = lines.overYear(this::show);
        addClassName("handover");
        add(live);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        year = event.getRouteParameters().getInteger("fiscalYear").orElseThrow();
        if (year < FIRST || year > LAST) {
            throw new NoSuchYearException("「" + year + "」");
        }
        code = event.getRouteParameters().get("department").orElse("");
        live.reads(year);
        show();
    }

    private void show() {
        var chooser = handovers.getChooser();
        String chosen = code.isEmpty() ? chooser.first() : code;
        if (chosen.isEmpty()) {
            throw BackendException.forbidden("a handover without a department");
        }
        show(handovers.get(year, chosen), chooser);
    }

    private void show(Handover handover, HandoverChooser chooser) {
        name = handover.department().name();
        live.clear();
        var header = new PageHeader(translate("handover.heading", name))
                .crumbs(new Anchor("years/" + year + "/plans", translate("handover.crumbs", era())))
                .lead(translate("handover.lead"));
        if (handover.hasSamples()) {
            header.samples();
        }
        add(header, tools(handover, chooser), Sheet.head(handover, era(), chooser.name()));
        if (handover.isEmpty()) {
            add(new EmptyState(translate("handover.empty"), translate("handover.empty.hint")));
            return;
        }
        add(new Sheet(handover));
    }

    /** What is for the screen only: whose sheet, printing, the way to the rollover. */
    private Div tools(Handover handover, HandoverChooser chooser) {
        var tools = new Div();
        tools.addClassNames("filters", "screen-only");
        if (chooser.choices().size() > 1) {
            var choice = new ComboBox<PlanDepartment>(translate("handover.department"));
            choice.setItems(chooser.choices());
            choice.setItemLabelGenerator(PlanDepartment::name);
            chooser.choices().stream()
                    .filter(each -> each.code().equals(handover.department().code()))
                    .findFirst()
                    .ifPresent(choice::setValue);
            choice.addValueChangeListener(event -> {
                if (event.getValue() != null) {
                    getUI().ifPresent(ui -> ui.navigate(
                            "years/" + year + "/handover/" + event.getValue().code()));
                }
            });
            tools.add(choice);
        }
        var print = new NativeButton(
                translate("handover.print"), click -> getElement().executeJs("window.print()"));
        print.addClassName("btn");
        var rollover = new Anchor("years/" + year + "/plans/rollover", translate("handover.rollover"));
        rollover.addClassNames("btn", "quiet");
        tools.add(print);
        if (chooser.mayRollOver(handover.department().code())) {
            tools.add(rollover);
        }
        return tools;
    }

    private String era() {
        return new FiscalYearText(year).era();
    }

    @Override
    public int fiscalYear() {
        return year;
    }

    @Override
    public String getPageTitle() {
        return translate("handover.title", era(), name);
    }
}
