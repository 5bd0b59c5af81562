package org.ayumi.admin.common.form;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What is to be put right, all of it in one place; each entry leads to its field. Announced and focused when shown. */
public final class ProblemSummary extends Div implements Focusable<ProblemSummary> {

    private static final long serialVersionUID = 1L;

    /** A summary with nothing to say yet. */
    public ProblemSummary() {
        setTabIndex(-1);
        getElement().setAttribute("role", "alert");
        clear();
    }

    /** Takes everything back. */
    public void clear() {
        removeAll();
        setVisible(false);
    }

    /** Shows the problems here and at their fields. */
    public void show(List<FieldProblem> problems, FormFields fields) {
        removeAll();
        removeClassName("hold");
        addClassName("notice");
        var list = new UnorderedList();
        problems.forEach(problem -> list.add(item(problem, fields)));
        add(new H3(translate("form.problems")), list);
        setVisible(true);
        focus();
    }

    private static ListItem item(FieldProblem problem, FormFields fields) {
        return fields.show(problem)
                .map(field -> new ListItem(link(problem, field)))
                .orElseGet(() -> new ListItem(problem.message()));
    }

    private static NativeButton link(FieldProblem problem, Component field) {
        var link = new NativeButton(problem.message(), click -> {
            if (field instanceof Focusable<?> focusable) {
                focusable.focus();
            } else {
                field.getElement().callJsFunction("focus");
            }
        });
        link.addClassName("link");
        return link;
    }
}
