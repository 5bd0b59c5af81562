package org.ayumi.admin.workbook.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.ayumi.admin.workbook.ConfirmedPlan;
import org.ayumi.admin.workbook.WorkbookCell;
import org.ayumi.admin.workbook.WorkbookPlan;
import org.ayumi.admin.workbook.WorkbookPreview;

/** What would come of a workbook, plan by plan, and the way to confirm it. */
final class PreviewCard extends Div {

    private static final long serialVersionUID = 1L;

    private final H2 heading = new H2(translate("workbook.preview.heading"));

    /**
     * A preview.
     *
     * @param confirm told the plans to write
     * @param again told when another workbook is to be chosen
     */
    PreviewCard(WorkbookPreview preview, Consumer<List<ConfirmedPlan>> confirm, Runnable again) {
        addClassNames("stack", "workbook-preview");
        heading.addClassName("section-title");
        heading.getElement().setAttribute("tabindex", "-1");
        var head = new Div(heading, new Paragraph(summary(preview)));
        notes(preview, head);
        add(head);
        var sections = preview.plans().stream().map(PlanSection::new).toList();
        var writable = sections.stream().filter(PlanSection::isWritable).toList();
        sections.forEach(this::add);
        var actions = new Div();
        actions.addClassName("actions");
        if (!writable.isEmpty()) {
            var button = new NativeButton(translate("workbook.confirm", writable.size()));
            button.addClassName("btn");
            button.addClickListener(click -> {
                button.setEnabled(false);
                confirm.accept(writable.stream().map(PlanSection::confirmed).toList());
            });
            actions.add(button);
        }
        var other = new NativeButton(translate("workbook.again"), click -> again.run());
        other.addClassName("quiet");
        actions.add(other);
        add(actions);
    }

    private static String summary(WorkbookPreview preview) {
        if (preview.plans().isEmpty()) {
            return translate("workbook.preview.none", preview.unchanged());
        }
        long writable =
                preview.plans().stream().filter(WorkbookPlan::applicable).count();
        return writable == 0
                ? translate("workbook.preview.nothing")
                : translate("workbook.preview.summary", writable, changed(preview), preview.unchanged());
    }

    private static long changed(WorkbookPreview preview) {
        return preview.plans().stream()
                .filter(WorkbookPlan::applicable)
                .mapToLong(plan -> plan.count(WorkbookCell.Kind.CHANGED))
                .sum();
    }

    private static void notes(WorkbookPreview preview, Div head) {
        if (!preview.notes().isEmpty()) {
            var list = new UnorderedList();
            preview.notes().forEach(note -> list.add(new ListItem(note)));
            var notice = new Div(list);
            notice.addClassNames("notice", "hold");
            head.add(notice);
        }
    }

    void focusHeading() {
        heading.getElement().callJsFunction("focus");
    }
}
