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
import org.ayumi.admin.common.ui.EmptyState;
import org.ayumi.admin.common.ui.FiscalYearText;
import org.ayumi.admin.common.ui.OfFiscalYear;
import org.ayumi.admin.common.ui.PageHeader;
import org.ayumi.admin.plan.Plan;
import org.ayumi.admin.plan.PlanApi;
import org.jspecify.annotations.Nullable;

/** 直す: the form of a plan there is. */
@Route("plans/:id/edit")
@PermitAll
class EditPlanView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle, OfFiscalYear {

    private static final long serialVersionUID = 1L;

    private final transient PlanApi plans;
    private transient @Nullable Plan plan;
    private @Nullable PlanEditor editor;

    EditPlanView(PlanApi plans) {
        this.plans = plans;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var form = plans.getForm(event.getRouteParameters().get("id").orElseThrow());
        var shown = form.plan();
        removeAll();
        editor = null;
        plan = shown;
        if (shown == null) {
            return;
        }
        String era = new FiscalYearText(shown.fiscalYear()).era();
        var header = new PageHeader(translate("plan.edit.heading"))
                .crumbs(
                        PlanLinks.list(shown.fiscalYear(), translate("plan.list.crumbs", era)),
                        PlanLinks.plan(shown.id(), shown.title()));
        add(shown.sample() ? header.sample() : header);
        if (shown.viewerCan().edit()) {
            editor = PlanEditor.edit(shown, form, plans, saved -> leave(shown, saved));
            add(editor);
        } else {
            add(new EmptyState(
                    translate("plan.edit.not-now"),
                    translate("plan.edit.not-now.hint"),
                    PlanLinks.plan(shown.id(), translate("plan.edit.back"))));
        }
    }

    private void leave(Plan left, String saved) {
        getUI().ifPresent(ui -> {
            if (!saved.isEmpty()) {
                SavedWords.put(ui, "EDIT");
            }
            ui.navigate(PlanLinks.planPath(left.id()));
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
        return plan == null ? 0 : plan.fiscalYear();
    }

    @Override
    public String getPageTitle() {
        return plan == null ? "" : translate("plan.edit.title", plan.title());
    }
}
