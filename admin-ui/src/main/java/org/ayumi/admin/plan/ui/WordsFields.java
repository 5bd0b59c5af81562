package org.ayumi.admin.plan.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ayumi.admin.common.form.Amount;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.FormFields;
import org.ayumi.admin.common.form.Texts;
import org.ayumi.admin.common.ui.FigureText;
import org.ayumi.admin.plan.PlanChoices;
import org.ayumi.admin.plan.PlanContent;
import org.ayumi.admin.plan.SupportedInitiative;
import org.ayumi.admin.strategy.AimName;
import org.jspecify.annotations.Nullable;

/** The words of a plan as they are entered; of an accepted plan only those that may still differ. */
final class WordsFields extends Div {

    private static final long serialVersionUID = 1L;

    private static final String CONTENT = "input.content.";
    private static final int LONGEST_LINE = 100;
    private static final int MOST_BUDGET = 100_000_000;

    private final transient FormFields fields;
    private final transient PlanContent start;
    private final boolean fixed;
    private final TextField title = new TextField(translate("plan.title"));
    private final CheckboxGroup<AimName> aims = new CheckboxGroup<>(translate("plan.aims"));
    private final CheckboxGroup<SupportedInitiative> initiatives = new CheckboxGroup<>(translate("plan.initiatives"));
    private final GoalsField goals;
    private final MilestonesField milestones;
    private final TextField post = new TextField(translate("plan.post"));
    private final TextField budget = new TextField(translate("plan.budget"));
    private final Checkbox confirmation = new Checkbox(translate("plan.confirmation.wanted"));

    WordsFields(FormFields fields, PlanContent start, PlanChoices choices, boolean fixed) {
        this.fields = fields;
        this.start = start;
        this.fixed = fixed;
        addClassName("form");
        goals = new GoalsField(fields, start.goals());
        milestones = new MilestonesField(fields, start.milestones());
        fields.add(CONTENT + "title", title);
        fields.add(CONTENT + "aims", aims, aim -> String.valueOf(aim.number()));
        fields.add(CONTENT + "initiativeIds", initiatives, SupportedInitiative::id);
        fields.add(CONTENT + "responsiblePost", post);
        fields.add(CONTENT + "budget", budget);
        fields.add(CONTENT + "confirmationRequired", confirmation);
        fill(choices);
        if (!fixed) {
            add(part(title, aims, initiatives), part(goals));
        }
        add(part(milestones), part(post, budget));
        if (!fixed) {
            add(part(confirmation));
        }
    }

    private void fill(PlanChoices choices) {
        title.setRequiredIndicatorVisible(true);
        title.setValue(start.title());
        aims.setItems(choices.aims());
        aims.setItemLabelGenerator(PlanText::aim);
        aims.setHelperText(translate("plan.aims.help"));
        aims.getElement().getThemeList().add("vertical");
        aims.setValue(choices.aims().stream()
                .filter(aim -> start.aims().contains(aim.number()))
                .collect(Collectors.toSet()));
        initiatives.setItems(choices.initiatives());
        initiatives.setItemLabelGenerator(SupportedInitiative::heading);
        initiatives.getElement().getThemeList().add("vertical");
        initiatives.setValue(choices.initiatives().stream()
                .filter(its -> start.initiativeIds().contains(its.id()))
                .collect(Collectors.toSet()));
        initiatives.setVisible(!choices.initiatives().isEmpty());
        post.setHelperText(translate("plan.post.help"));
        post.setValue(start.responsiblePost() == null ? "" : start.responsiblePost());
        budget.setHelperText(translate("plan.budget.help"));
        budget.setSuffixComponent(new Span(translate("plan.budget.unit")));
        budget.getElement().setAttribute("inputmode", "numeric");
        budget.setValue(start.budget() == null ? "" : new FigureText(start.budget(), null).text());
        confirmation.setHelperText(translate("plan.confirmation.help"));
        confirmation.setValue(start.confirmationRequired());
    }

    private static Div part(Component... parts) {
        var part = new Div(parts);
        part.addClassNames("card", "form");
        return part;
    }

    List<FieldProblem> check() {
        List<FieldProblem> problems = new ArrayList<>();
        if (!fixed) {
            if (Texts.clean(title.getValue()) == null) {
                problems.add(new FieldProblem(CONTENT + "title", translate("plan.title.missing")));
            }
            Texts.tooLong(CONTENT + "title", title.getLabel(), title.getValue(), LONGEST_LINE)
                    .ifPresent(problems::add);
            problems.addAll(goals.check());
        }
        problems.addAll(milestones.check());
        Texts.tooLong(CONTENT + "responsiblePost", post.getLabel(), post.getValue(), LONGEST_LINE)
                .ifPresent(problems::add);
        if (!(Amount.read(budget.getValue()) instanceof Amount.Missing) && yen() == null) {
            problems.add(new FieldProblem(CONTENT + "budget", translate("plan.budget.wrong")));
        }
        return problems;
    }

    private @Nullable Integer yen() {
        return Amount.read(budget.getValue()) instanceof Amount.Read(double read)
                        && read == Math.rint(read)
                        && read <= MOST_BUDGET
                ? Integer.valueOf((int) read)
                : null;
    }

    PlanContent content() {
        String text = Texts.clean(title.getValue());
        return fixed
                ? new PlanContent(
                        start.title(),
                        start.aims(),
                        start.initiativeIds(),
                        start.goals(),
                        milestones.milestones(),
                        Texts.clean(post.getValue()),
                        yen(),
                        start.confirmationRequired())
                : new PlanContent(
                        text == null ? "" : text,
                        aims.getValue().stream().map(AimName::number).sorted().toList(),
                        ordered(initiatives.getValue()),
                        goals.goals(),
                        milestones.milestones(),
                        Texts.clean(post.getValue()),
                        yen(),
                        confirmation.getValue());
    }

    private static List<String> ordered(Set<SupportedInitiative> chosen) {
        return chosen.stream()
                .sorted(Comparator.comparing(SupportedInitiative::number))
                .map(SupportedInitiative::id)
                .toList();
    }
}
