package org.ayumi.admin.lineage.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import org.ayumi.admin.api.UserError;
import org.ayumi.admin.common.form.DiscardNotice;
import org.ayumi.admin.common.form.FormDraft;
import org.ayumi.admin.common.form.FormFields;
import org.ayumi.admin.common.ui.EmptyState;
import org.ayumi.admin.common.ui.OfFiscalYear;
import org.ayumi.admin.common.ui.PageHeader;
import org.ayumi.admin.common.ui.Question;
import org.ayumi.admin.lineage.LineageApi;
import org.ayumi.admin.lineage.YearLineage;
import org.jspecify.annotations.Nullable;

/** 次年度の案を作る: what comes along and what is left behind, with a reason; then the draft. */
@Route("years/:fiscalYear([0-9]{4})/next")
@PermitAll
class NextYearView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle, OfFiscalYear {

    private static final long serialVersionUID = 1L;

    private final transient LineageApi lineage;
    private final Div problem = new Div();
    private final Div question = new Div();
    private final NativeButton button = new NativeButton();
    private final transient List<NextRow> rows = new ArrayList<>();
    private transient @Nullable YearLineage year;
    private transient @Nullable FormDraft draft;

    NextYearView(LineageApi lineage) {
        this.lineage = lineage;
        addClassNames("stack", "next-year");
        problem.getElement().setAttribute("role", "alert");
        button.addClassName("btn");
        button.addClickListener(click -> ask());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(LineageYear.in(event, lineage));
    }

    private void show(YearLineage shown) {
        year = shown;
        String next = LineageYear.era(shown.fiscalYear() + 1);
        removeAll();
        rows.clear();
        draft = null;
        add(new PageHeader(translate("lineage.next.heading", next))
                .crumbs(new Anchor(
                        LineageYear.address(shown.fiscalYear(), ""), translate("lineage.crumbs", shown.era())))
                .lead(translate("lineage.next.lead", shown.era(), next)));
        if (lineage.findYear(shown.fiscalYear() + 1).isPresent()) {
            add(new EmptyState(
                    translate("lineage.next.there", next),
                    translate("lineage.next.there.why"),
                    new Anchor(LineageYear.address(shown.fiscalYear() + 1, ""), translate("lineage.next.open", next))));
            return;
        }
        if (!shown.viewerCan().rollOver()) {
            add(new EmptyState(translate("lineage.next.not"), translate("lineage.next.not.why")));
            return;
        }
        var list = new Div();
        list.addClassNames("card", "next-list");
        shown.initiatives().forEach(entry -> rows.add(new NextRow(entry, shown.era(), this::count)));
        var fields = new FormFields();
        rows.forEach(row -> {
            row.place(fields);
            list.add(row);
        });
        var kept = FormDraft.of(
                "strategy/%d/next".formatted(shown.fiscalYear()),
                shown.version(),
                translate("form.draft.title", translate("lineage.next"), shown.era()),
                fields);
        draft = kept;
        add(new Paragraph(translate("lineage.next.what")), kept.around(list, problem, question, new Div(button)));
        count();
    }

    private void count() {
        question.removeAll();
        long going = rows.stream().filter(NextRow::comesAlong).count();
        button.setText(translate("lineage.next.do", going, rows.size() - going));
        button.setEnabled(going > 0);
    }

    private void ask() {
        problem.removeAll();
        problem.removeClassName("notice");
        boolean complete = rows.stream().map(NextRow::check).reduce(true, Boolean::logicalAnd);
        if (!complete || year == null) {
            complain(List.of(translate("lineage.next.reasons")));
            return;
        }
        long going = rows.stream().filter(NextRow::comesAlong).count();
        question.removeAll();
        var asked = new Question(
                translate("lineage.next.ask", LineageYear.era(year.fiscalYear() + 1), going, rows.size() - going),
                translate("lineage.next.go"),
                this::make,
                translate("lineage.next.stop"),
                question::removeAll);
        question.add(asked);
        asked.focus();
    }

    private void make() {
        question.removeAll();
        if (year == null) {
            return;
        }
        var answer = lineage.rollOver(
                year, rows.stream().flatMap(row -> row.left().stream()).toList());
        if (answer.userErrors().isEmpty()) {
            if (draft != null) {
                draft.end();
            }
            UI.getCurrent().navigate(LineageYear.address(year.fiscalYear() + 1, ""));
        } else {
            complain(answer.userErrors().stream().map(UserError::message).toList());
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (draft != null && draft.isUnkept() && !draft.keep()) {
            var leaving = event.postpone();
            question.removeAll();
            question.add(new DiscardNotice(question::removeAll, leaving::proceed));
        }
    }

    private void complain(List<String> texts) {
        problem.addClassName("notice");
        texts.forEach(text -> problem.add(new Paragraph(text)));
    }

    @Override
    public int fiscalYear() {
        return year == null ? 0 : year.fiscalYear();
    }

    @Override
    public String getPageTitle() {
        return year == null ? "" : translate("lineage.next.heading", LineageYear.era(year.fiscalYear() + 1));
    }
}
