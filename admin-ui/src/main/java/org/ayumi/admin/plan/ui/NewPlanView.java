package org.ayumi.admin.plan.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.ayumi.admin.api.BackendException;
import org.ayumi.admin.common.ui.FiscalYearText;
import org.ayumi.admin.common.ui.OfFiscalYear;
import org.ayumi.admin.common.ui.PageHeader;
import org.ayumi.admin.plan.PlanApi;
import org.jspecify.annotations.Nullable;

/** 新しい実行プランを作る: the form of a plan that does not exist yet. */
@Route("years/:fiscalYear([0-9]{4})/plans/new")
@PermitAll
class NewPlanView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle, OfFiscalYear {

    private static final long serialVersionUID = 1L;

    private final transient PlanApi plans;
    private int year;
    private @Nullable PlanEditor editor;

    NewPlanView(PlanApi plans) {
        this.plans = plans;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        year = PlanYear.of(event);
        var form = plans.getForm(year);
        if (form.person().mayWriteFor().isEmpty()) {
            throw BackendException.forbidden("beginning a plan");
        }
        String era = new FiscalYearText(year).era();
        editor = PlanEditor.begin(year, form, plans, this::leave);
        removeAll();
        add(
                new PageHeader(translate("plan.begin"))
                        .crumbs(PlanLinks.list(year, translate("plan.list.crumbs", era)))
                        .lead(translate("plan.begin.lead")),
                editor);
    }

    private void leave(String saved) {
        getUI().ifPresent(ui -> {
            if (saved.isEmpty()) {
                ui.navigate(PlanLinks.listPath(year));
            } else {
                SavedWords.put(ui, "CREATE");
                ui.navigate(PlanLinks.planPath(saved));
            }
        });
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (editor != null && editor.isUnkept()) {
            var leaving = event.postpone();
            editor.askBeforeLeaving(leaving::proceed);
        }
    }

    @Override
    public int fiscalYear() {
        return year;
    }

    @Override
    public String getPageTitle() {
        return translate("plan.begin");
    }
}
