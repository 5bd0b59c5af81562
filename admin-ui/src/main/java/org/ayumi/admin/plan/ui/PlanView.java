package org.ayumi.admin.plan.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.ayumi.admin.common.ui.Confirmation;
import org.ayumi.admin.common.ui.OfFiscalYear;
import org.ayumi.admin.live.ui.LiveLine;
import org.ayumi.admin.live.ui.LiveLines;
import org.ayumi.admin.plan.Plan;
import org.ayumi.admin.plan.PlanApi;
import org.ayumi.admin.revision.RevisionApi;
import org.jspecify.annotations.Nullable;

/** An action plan with its goals, milestones, state and history. */
@Route("plans/:id")
@PermitAll
class PlanView extends Div implements BeforeEnterObserver, HasDynamicTitle, OfFiscalYear {

    private static final long serialVersionUID = 1L;

    private final transient PlanApi plans;
    private final transient RevisionApi revisions;
    private final transient List<PlanParts> parts;
    private final Div content = new Div();
    private final Confirmation confirmation = new Confirmation();
    private final LiveLine live;
    private transient @Nullable Plan plan;

    PlanView(PlanApi plans, RevisionApi revisions, List<PlanParts> parts, LiveLines lines) {
        this.plans = plans;
        this.revisions = revisions;
        this.parts = parts;
        live = lines.over(this::showNewest);
        add(live, content, confirmation);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        confirmation.removeAll();
        String saved = SavedWords.take(event.getUI());
        if (!saved.isEmpty()) {
            confirmation.say(translate("plan.done." + saved));
        }
        show(plans.getPlan(event.getRouteParameters().get("id").orElseThrow()), !saved.isEmpty());
    }

    private void show(Plan shown, boolean changed) {
        plan = shown;
        content.removeAll();
        var more = parts.stream().flatMap(its -> its.of(shown).stream()).toList();
        content.add(new PlanPage(
                shown, new PlanActions(shown, plans::listDepartments, this::open), more, revisions, changed));
        live.shows(shown.id(), shown.version());
    }

    private void showNewest() {
        if (plan != null) {
            show(plans.getPlan(plan.id()), false);
        }
    }

    private void open(PlanChange change) {
        new PlanDialog(change, plans, this::changed).open();
    }

    private void changed(String done) {
        if (plan == null) {
            return;
        }
        // Said first: it is true even where the page cannot be read again.
        if (!done.isEmpty()) {
            confirmation.say(translate("plan.done." + done));
        }
        show(plans.getPlan(plan.id()), !done.isEmpty());
        // The button the dialog was opened with has gone. The dialog gives the focus back first.
        getElement().executeJs("setTimeout(() => document.getElementById($0)?.focus(), 300)", StateCard.ID);
    }

    @Override
    public int fiscalYear() {
        return plan == null ? 0 : plan.fiscalYear();
    }

    @Override
    public String getPageTitle() {
        return plan == null ? "" : plan.title();
    }
}
