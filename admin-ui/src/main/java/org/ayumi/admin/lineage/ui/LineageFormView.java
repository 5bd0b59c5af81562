package org.ayumi.admin.lineage.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.ayumi.admin.api.Conflict;
import org.ayumi.admin.api.UserError;
import org.ayumi.admin.common.form.ConflictPanel;
import org.ayumi.admin.common.form.DiscardNotice;
import org.ayumi.admin.common.form.FieldChoices;
import org.ayumi.admin.common.form.FormDraft;
import org.ayumi.admin.common.form.FormFields;
import org.ayumi.admin.common.ui.EmptyState;
import org.ayumi.admin.common.ui.OfFiscalYear;
import org.ayumi.admin.common.ui.PageHeader;
import org.ayumi.admin.lineage.LineageApi;
import org.ayumi.admin.lineage.YearLineage;
import org.jspecify.annotations.Nullable;

/** 系譜を直す: every link of a year in a row of its own. */
@Route("years/:fiscalYear([0-9]{4})/lineage/change")
@PermitAll
class LineageFormView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle, OfFiscalYear {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 2000;
    private static final int PLACE = 2;

    private final transient LineageApi lineage;
    private final Div problem = new Div();
    private final NativeButton save = new NativeButton();
    private final TextArea reason = new TextArea(translate("lineage.form.reason"));
    private transient @Nullable YearLineage year;
    private transient @Nullable LinkRows links;
    private transient @Nullable FormDraft draft;
    private transient @Nullable FieldChoices choices;

    LineageFormView(LineageApi lineage) {
        this.lineage = lineage;
        addClassNames("stack", "lineage-form");
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        problem.getElement().setAttribute("role", "alert");
        save.addClassName("btn");
        save.addClickListener(click -> save());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(LineageYear.in(event, lineage));
    }

    private void show(YearLineage shown) {
        year = shown;
        draft = null;
        removeAll();
        quiet();
        reason.clear();
        String page = LineageYear.address(shown.fiscalYear(), "lineage");
        add(new PageHeader(translate("lineage.form.heading"))
                .crumbs(new Anchor(page, translate("lineage.title", shown.era())))
                .lead(translate("lineage.form.lead")));
        var former = lineage.findYear(shown.fiscalYear() - 1);
        if (!shown.viewerCan().plan() || former.isEmpty()) {
            add(new EmptyState(translate("lineage.form.not"), translate("lineage.form.not.why")));
            return;
        }
        var fields = new FormFields();
        var rows = new LinkRows(former.get(), shown, fields);
        fields.keep("input.reason", reason);
        links = rows;
        var more = new NativeButton(translate("lineage.form.add"), click -> rows.add());
        more.addClassNames("btn", "quiet");
        var buttons = new Div(save, new Anchor(page, translate("lineage.form.leave")));
        buttons.addClassName("buttons");
        var kept = FormDraft.of(
                "strategy/%d/lineage".formatted(shown.fiscalYear()),
                shown.frameVersion(),
                translate("form.draft.title", translate("lineage.form.heading"), shown.era()),
                fields);
        draft = kept;
        add(kept.around(rows, new Div(more), reason, problem, buttons));
    }

    private void quiet() {
        choices = null;
        problem.removeAll();
        problem.removeClassName("notice");
        save.setText(translate("lineage.form.save"));
    }

    private void save() {
        var chosen = choices;
        quiet();
        if (year == null || links == null || draft == null) {
            return;
        }
        if (chosen != null && !chosen.theirs().isEmpty()) {
            draft.end();
            show(year);
            return;
        }
        links.settle();
        var answer = lineage.set(year, links.input(), reason.getValue());
        var conflict = answer.conflict();
        if (answer.userErrors().isEmpty()) {
            draft.end();
            UI.getCurrent().navigate(LineageYear.address(year.fiscalYear(), "lineage"));
        } else if (conflict != null) {
            choose(conflict, draft, lineage.findYear(year.fiscalYear()).orElseThrow());
        } else {
            problem.addClassName("notice");
            for (UserError error : answer.userErrors()) {
                complain(error, links);
            }
        }
    }

    /** Stands on what somebody else has made of the year; which links are to stand is chosen here. */
    private void choose(Conflict conflict, FormDraft kept, YearLineage now) {
        year = now;
        kept.follow(now.frameVersion());
        choices = new FieldChoices(conflict.fields());
        var panel = new ConflictPanel(conflict, choices);
        problem.add(panel);
        save.setText(translate("lineage.form.choose"));
        panel.focus();
    }

    private void complain(UserError error, LinkRows rows) {
        var path = error.field();
        if (path != null && path.size() > PLACE && path.get(1).equals("links")) {
            int place = Integer.parseInt(path.get(PLACE));
            rows.complain(place, error.path(), error.message());
            problem.add(new Paragraph(translate("lineage.form.at", place + 1, error.message())));
        } else {
            problem.add(new Paragraph(error.message()));
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (draft != null && draft.isUnkept() && !draft.keep()) {
            var leaving = event.postpone();
            problem.add(new DiscardNotice(this::quiet, leaving::proceed));
        }
    }

    @Override
    public int fiscalYear() {
        return year == null ? 0 : year.fiscalYear();
    }

    @Override
    public String getPageTitle() {
        return year == null ? "" : translate("lineage.form.title", year.era());
    }
}
