package org.ayumi.admin.plan.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.FormFields;
import org.ayumi.admin.common.form.Texts;
import org.ayumi.admin.plan.PlanContent;
import org.ayumi.admin.strategy.Comparison;
import org.ayumi.admin.strategy.ui.TargetFields;
import org.jspecify.annotations.Nullable;

/** One goal as it is entered. */
final class GoalFields extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_LABEL = 200;

    private final @Nullable String goalId;
    private final HtmlContainer legend = new HtmlContainer("legend");
    private final TextField label = new TextField(translate("plan.goal.label"));
    private final TargetFields target;
    private final NativeButton remove = new NativeButton(translate("plan.goals.remove"));

    GoalFields(PlanContent.@Nullable Goal goal, Consumer<GoalFields> removed) {
        super("fieldset");
        goalId = goal == null ? null : goal.id();
        label.setValue(goal == null ? "" : goal.label());
        target = goal == null
                ? new TargetFields(Comparison.AT_LEAST, null, null)
                : new TargetFields(goal.comparison(), goal.target(), goal.unit());
        remove.addClassNames("btn", "quiet", "small");
        remove.addClickListener(click -> removed.accept(this));
        add(legend, label, target, new Div(remove));
    }

    /** Takes its place among the goals. */
    void place(FormFields fields, String path, int number) {
        legend.setText(name(number));
        remove.setAriaLabel(translate("plan.goals.remove.label", number));
        fields.add(path + ".label", label);
        target.register(fields, path);
    }

    /** The goal's id; empty for a new one. */
    String id() {
        return goalId == null ? "" : goalId;
    }

    private static String name(int number) {
        return translate("plan.goals.name", number);
    }

    List<FieldProblem> check(String path, int number) {
        String name = name(number) + translate("plan.goals.of");
        List<FieldProblem> problems = new ArrayList<>();
        if (Texts.clean(label.getValue()) == null) {
            problems.add(new FieldProblem(path + ".label", name + translate("plan.goal.label.missing")));
        }
        Texts.tooLong(path + ".label", name + label.getLabel(), label.getValue(), LONGEST_LABEL)
                .ifPresent(problems::add);
        problems.addAll(target.check(path, name));
        return problems;
    }

    boolean isEmpty() {
        return Texts.clean(label.getValue()) == null && target.isEmpty();
    }

    PlanContent.Goal goal() {
        String text = Texts.clean(label.getValue());
        return new PlanContent.Goal(
                goalId, text == null ? "" : text, target.comparison(), target.target(), target.unit());
    }

    void focus() {
        label.focus();
    }
}
