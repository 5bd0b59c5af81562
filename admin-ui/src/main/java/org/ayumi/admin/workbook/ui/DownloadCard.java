package org.ayumi.admin.workbook.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.plan.PlanDepartment;
import org.ayumi.admin.plan.PlanPerson;
import org.ayumi.admin.workbook.WorkbookApi;
import org.jspecify.annotations.Nullable;

/** The workbooks a person may download: those of the own departments, and the one of all. */
final class DownloadCard extends Card {

    private static final long serialVersionUID = 1L;

    private final int year;
    private final transient WorkbookApi workbooks;

    DownloadCard(int year, PlanPerson person, WorkbookApi workbooks) {
        super(translate("workbook.download.heading"));
        this.year = year;
        this.workbooks = workbooks;
        var help = new Paragraph(translate(help(person)));
        help.addClassName("quiet-note");
        var actions = new Div();
        actions.addClassName("actions");
        boolean allFirst = person.reviews();
        if (allFirst) {
            actions.add(link(null, true));
        }
        for (int i = 0; i < person.departments().size(); i++) {
            actions.add(link(person.departments().get(i), !allFirst && i == 0));
        }
        if (!allFirst) {
            actions.add(link(null, person.departments().isEmpty()));
        }
        add(help, actions);
    }

    private static String help(PlanPerson person) {
        if (person.reviews()) {
            return "workbook.download.help.review";
        }
        return person.mayWriteFor().isEmpty() ? "workbook.download.help.read" : "workbook.download.help";
    }

    private Anchor link(@Nullable PlanDepartment department, boolean main) {
        String whose = department == null ? translate("workbook.all") : department.name();
        var download = new WorkbookDownload(year, department == null ? null : department.code(), workbooks);
        var link = new Anchor(download, translate("workbook.download", whose));
        link.addClassName("btn");
        if (!main) {
            link.addClassName("quiet");
        }
        return link;
    }
}
