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
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import org.ayumi.admin.api.UserError;
import org.ayumi.admin.common.ui.EmptyState;
import org.ayumi.admin.common.ui.OfFiscalYear;
import org.ayumi.admin.common.ui.PageHeader;
import org.ayumi.admin.lineage.LineageApi;
import org.ayumi.admin.lineage.LineageLink;
import org.ayumi.admin.lineage.YearLineage;
import org.jspecify.annotations.Nullable;

/** 系譜を直す: every link of a year in a row of its own. */
@Route("years/:fiscalYear([0-9]{4})/lineage/change")
@PermitAll
class LineageFormView extends Div implements BeforeEnterObserver, HasDynamicTitle, OfFiscalYear {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 2000;
    private static final int PLACE = 2;

    private final transient LineageApi lineage;
    private final Div links = new Div();
    private final Div problem = new Div();
    private final TextArea reason = new TextArea(translate("lineage.form.reason"));
    private final transient List<LinkRow> rows = new ArrayList<>();
    private transient @Nullable YearLineage year;

    LineageFormView(LineageApi lineage) {
        this.lineage = lineage;
        addClassNames("stack", "lineage-form");
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        problem.getElement().setAttribute("role", "alert");
        links.addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(LineageYear.in(event, lineage));
    }

    private void show(YearLineage shown) {
        year = shown;
        removeAll();
        links.removeAll();
        rows.clear();
        problem.removeAll();
        String page = LineageYear.address(shown.fiscalYear(), "lineage");
        add(new PageHeader(translate("lineage.form.heading"))
                .crumbs(new Anchor(page, translate("lineage.title", shown.era())))
                .lead(translate("lineage.form.lead")));
        var former = lineage.findYear(shown.fiscalYear() - 1);
        if (!shown.viewerCan().plan() || former.isEmpty()) {
            add(new EmptyState(translate("lineage.form.not"), translate("lineage.form.not.why")));
            return;
        }
        shown.lineage().forEach(link -> addRow(link, former.get(), shown));
        var more = new NativeButton(
                translate("lineage.form.add"),
                click -> addRow(null, former.get(), shown).focus());
        more.addClassNames("btn", "quiet");
        var save = new NativeButton(translate("lineage.form.save"), click -> save());
        save.addClassName("btn");
        var buttons = new Div(save, new Anchor(page, translate("lineage.form.leave")));
        buttons.addClassName("buttons");
        add(links, more, reason, problem, buttons);
    }

    private LinkRow addRow(@Nullable LineageLink link, YearLineage former, YearLineage shown) {
        var row = new LinkRow(link, former, shown, this::remove);
        row.addClassName("card");
        rows.add(row);
        links.add(row);
        return row;
    }

    private void remove(LinkRow row) {
        rows.remove(row);
        links.remove(row);
    }

    private void save() {
        problem.removeAll();
        problem.removeClassName("notice");
        rows.forEach(LinkRow::settle);
        if (year == null) {
            return;
        }
        var answer = lineage.set(year, rows.stream().map(LinkRow::input).toList(), reason.getValue());
        if (answer.userErrors().isEmpty()) {
            UI.getCurrent().navigate(LineageYear.address(year.fiscalYear(), "lineage"));
            return;
        }
        problem.addClassName("notice");
        answer.userErrors().forEach(this::complain);
    }

    private void complain(UserError error) {
        var path = error.field();
        if (path != null && path.size() > PLACE && path.get(1).equals("links")) {
            int place = Integer.parseInt(path.get(PLACE));
            rows.get(place).complain(error.path(), error.message());
            problem.add(new Paragraph(translate("lineage.form.at", place + 1, error.message())));
        } else {
            problem.add(new Paragraph(error.message()));
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
