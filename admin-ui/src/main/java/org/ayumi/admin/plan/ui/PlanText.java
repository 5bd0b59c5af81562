package org.ayumi.admin.plan.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.admin.common.form.ComparedField;
import org.ayumi.admin.common.ui.FigureText;
import org.ayumi.admin.plan.Plan;
import org.ayumi.admin.plan.PlanChoices;
import org.ayumi.admin.plan.PlanContent;
import org.ayumi.admin.plan.PlanDepartment;
import org.ayumi.admin.plan.SupportedInitiative;
import org.ayumi.admin.strategy.AimName;
import org.ayumi.admin.strategy.ui.MeasureText;
import org.ayumi.admin.strategy.ui.ThemeText;
import org.jspecify.annotations.Nullable;

/** Parts of a plan in words. */
final class PlanText {

    private PlanText() {}

    static String aim(AimName aim) {
        return ThemeText.circled(aim.number()) + " " + aim.shortTitle();
    }

    static String quarter(int quarter) {
        return translate("plan.quarter." + quarter);
    }

    static String budget(@Nullable Integer budget) {
        return budget == null
                ? translate("plan.none")
                : translate("plan.budget.text", new FigureText(budget, null).text());
    }

    /** Every field by its name, for telling two states of a plan apart. */
    static Map<String, String> fields(Plan plan) {
        var fields = fields(PlanContent.of(plan), new PlanChoices(plan.aims(), plan.initiatives()));
        put(fields, "status", PlanMarks.word(plan.status()));
        put(fields, "priority", translate(plan.priority() ? "plan.yes" : "plan.no"));
        return fields;
    }

    /** The words by their names. */
    static Map<String, String> fields(PlanContent words, PlanChoices choices) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "title", words.title());
        put(
                fields,
                "aims",
                choices.aims().stream()
                        .filter(aim -> words.aims().contains(aim.number()))
                        .map(PlanText::aim));
        put(
                fields,
                "initiatives",
                choices.initiatives().stream()
                        .filter(its -> words.initiativeIds().contains(its.id()))
                        .map(SupportedInitiative::heading));
        put(
                fields,
                "goals",
                words.goals().stream()
                        .map(goal -> translate(
                                "plan.goal.text",
                                goal.label(),
                                MeasureText.target(goal.comparison(), goal.target(), goal.unit()))));
        put(
                fields,
                "milestones",
                words.milestones().stream()
                        .map(its -> translate("plan.goal.text", quarter(its.quarter()), its.text())));
        put(fields, "post", words.responsiblePost() == null ? "" : words.responsiblePost());
        put(fields, "budget", budget(words.budget()));
        put(fields, "confirmation", translate(words.confirmationRequired() ? "plan.yes" : "plan.no"));
        return fields;
    }

    /** What somebody else has changed, field by field; beside it what is entered here, where something is. */
    static List<ComparedField> compare(Map<String, String> base, Map<String, String> theirs, Map<String, String> mine) {
        return theirs.entrySet().stream()
                .map(field -> new ComparedField(
                        field.getKey(),
                        base.getOrDefault(field.getKey(), ""),
                        field.getValue(),
                        mine.get(field.getKey())))
                .toList();
    }

    private static void put(Map<String, String> fields, String name, Stream<String> lines) {
        put(fields, name, lines.collect(Collectors.joining("\n")));
    }

    private static void put(Map<String, String> fields, String name, String text) {
        fields.put(translate("plan." + name), text.isEmpty() ? translate("plan.none") : text);
    }

    /** The department as named then, and as it is called now where that differs. */
    static String department(PlanDepartment department) {
        return department.currentName() == null
                ? department.name()
                : translate("plan.department.now", department.name(), department.currentName());
    }
}
