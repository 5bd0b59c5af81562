package org.ayumi.admin.workbook.ui;

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
import org.ayumi.admin.api.UserError;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.FormFields;
import org.ayumi.admin.common.form.ProblemSummary;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.common.ui.FiscalYearText;
import org.ayumi.admin.common.ui.NoSuchYearException;
import org.ayumi.admin.common.ui.OfFiscalYear;
import org.ayumi.admin.common.ui.PageHeader;
import org.ayumi.admin.workbook.ConfirmedPlan;
import org.ayumi.admin.workbook.WorkbookApi;
import org.ayumi.admin.workbook.WorkbookPage;
import org.ayumi.admin.workbook.WorkbookPreview;
import org.jspecify.annotations.Nullable;

/** Excelで入力: download the year's workbook, fill it in, upload it, look at what would change, confirm. */
@Route("years/:fiscalYear([0-9]{4})/plans/workbook")
@PermitAll
class WorkbookView extends Div implements BeforeEnterObserver, HasDynamicTitle, OfFiscalYear {

    private static final long serialVersionUID = 1L;

    // Other years the backend does not read.
    private static final int FIRST = 1962;
    private static final int LAST = 2099;

    private final transient WorkbookApi workbooks;
    private final ProblemSummary problems = new ProblemSummary();
    private final Div below = new Div();
    private int year;
    private @Nullable WorkbookUpload upload;

    WorkbookView(WorkbookApi workbooks) {
        this.workbooks = workbooks;
        below.addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        year = event.getRouteParameters().getInteger("fiscalYear").orElseThrow();
        if (year < FIRST || year > LAST) {
            throw new NoSuchYearException("「" + year + "」");
        }
        show(workbooks.getPage(year));
    }

    private void show(WorkbookPage page) {
        var person = page.person();
        removeAll();
        below.removeAll();
        problems.clear();
        boolean writes = !person.mayWriteFor().isEmpty();
        var header = new PageHeader(translate("workbook.heading"))
                .crumbs(new Anchor("years/" + year + "/plans", translate("workbook.crumbs", era())))
                .lead(translate(writes ? "workbook.lead" : "workbook.lead.read"));
        add(page.sample() ? header.samples() : header);
        var steps = new Div(new DownloadCard(year, person, workbooks));
        steps.addClassName("stack");
        if (writes) {
            upload = new WorkbookUpload(workbooks, this::sent, this::complain, this::begin);
            var card = new Card(translate("workbook.upload.heading"));
            var help = new Paragraph(translate("workbook.upload.help"));
            help.addClassName("quiet-note");
            card.add(help, problems, upload);
            steps.add(card);
        }
        steps.add(below);
        add(steps);
    }

    private void begin() {
        problems.clear();
        below.removeAll();
    }

    private void sent(String file) {
        var preview = workbooks.preview(file, year);
        if (preview.userErrors().isEmpty()) {
            show(file, preview);
        } else {
            complain(preview.userErrors());
        }
    }

    private void show(String file, WorkbookPreview preview) {
        below.removeAll();
        var card = new PreviewCard(preview, plans -> apply(file, plans), this::again);
        below.add(card);
        card.focusHeading();
    }

    private void apply(String file, List<ConfirmedPlan> plans) {
        var answer = workbooks.apply(file, year, plans);
        below.removeAll();
        if (answer.userErrors().isEmpty()) {
            var result = new ResultCard(answer, () -> sent(file));
            below.add(result);
            result.focusHeading();
        } else {
            complain(answer.userErrors());
        }
    }

    private void again() {
        begin();
        if (upload != null) {
            upload.focus();
        }
    }

    private void complain(List<UserError> errors) {
        problems.show(
                errors.stream()
                        .map(error -> new FieldProblem("", error.message()))
                        .toList(),
                new FormFields());
    }

    /** The upload, for those who may. */
    @Nullable WorkbookUpload upload() {
        return upload;
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
        return translate("workbook.title", era());
    }
}
