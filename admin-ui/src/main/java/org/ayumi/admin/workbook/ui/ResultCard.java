package org.ayumi.admin.workbook.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.ayumi.admin.workbook.WorkbookAnswer;
import org.ayumi.admin.workbook.WorkbookAnswer.Applied;
import org.ayumi.admin.workbook.WorkbookAnswer.Outcome;

/** What came of a workbook, plan by plan. */
final class ResultCard extends Section {

    private static final long serialVersionUID = 1L;

    private final H2 heading = new H2(translate("workbook.result.heading"));

    /**
     * A result.
     *
     * @param lookAgain told when the same workbook is to be looked at once more
     */
    ResultCard(WorkbookAnswer answer, Runnable lookAgain) {
        addClassNames("card", "workbook-result");
        heading.getElement().setAttribute("tabindex", "-1");
        long applied = answer.plans().stream()
                .filter(plan -> plan.outcome() == Outcome.APPLIED)
                .count();
        boolean whole = applied == answer.plans().size();
        var said = new Paragraph(translate(
                whole ? "workbook.result.all" : "workbook.result.some",
                applied,
                answer.plans().size() - applied));
        said.getElement().setAttribute("role", "status");
        var list = new UnorderedList();
        answer.plans().forEach(plan -> list.add(item(plan)));
        add(heading, said, list);
        if (!whole) {
            var again = new NativeButton(translate("workbook.result.again"), click -> lookAgain.run());
            again.addClassName("btn");
            var actions = new Div(again);
            actions.addClassName("actions");
            add(actions);
        }
    }

    private static ListItem item(Applied plan) {
        Component title = plan.actionPlanId() == null
                ? new Span(plan.title())
                : new Anchor("plans/" + plan.actionPlanId(), plan.title());
        var item = new ListItem(title, CellMark.of(plan.outcome()));
        if (plan.outcome() == Outcome.CHANGED_SINCE) {
            item.add(new Paragraph(translate("workbook.outcome.changed.hint")));
        }
        plan.cells()
                .forEach(cell -> item.add(new Paragraph("%s %s　%s：%s"
                        .formatted(cell.sheet(), cell.cell(), cell.label(), String.valueOf(cell.reason())))));
        return item;
    }

    void focusHeading() {
        heading.getElement().callJsFunction("focus");
    }
}
