package org.ayumi.admin.content.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.admin.api.FieldConflict;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.MergedFields;
import org.ayumi.admin.content.ContentChoices;
import org.ayumi.admin.content.ContentInput;
import org.ayumi.admin.strategy.AimName;
import org.ayumi.admin.strategy.Initiative;
import org.ayumi.admin.strategy.LeadChoice;

/** 取組の内容を直す: title, summary, the aims it serves and the department that leads it. */
final class WordsForm extends ContentForm {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_SUMMARY = 2000;

    private final TextField title = new TextField(translate("content.title"));
    private final TextArea summary = new TextArea(translate("content.summary"));
    private final CheckboxGroup<AimName> aims = new CheckboxGroup<>(translate("content.aims"));
    private final Select<LeadChoice> lead = new Select<>();

    private final MergedFields<Initiative> merged;

    WordsForm(Initiative initiative, ContentChoices choices) {
        super(initiative);
        title.setRequiredIndicatorVisible(true);
        summary.setRequiredIndicatorVisible(true);
        summary.setMinRows(3);
        aims.setItems(choices.aims());
        aims.setItemLabelGenerator(aim -> translate("content.aim", aim.number(), aim.shortTitle()));
        aims.setRequiredIndicatorVisible(true);
        var leads = new LeadChoice(
                initiative.leadDepartment().code(), initiative.leadDepartment().name(), null);
        lead.setLabel(translate("content.lead"));
        // As it was called in its year, also where it is called otherwise by now.
        lead.setItems(Stream.concat(
                        Stream.of(leads),
                        choices.departmentsIn(initiative.fiscalYear()).stream()
                                .filter(each -> !each.code().equals(leads.code())))
                .toList());
        lead.setItemLabelGenerator(LeadChoice::name);
        // Among others, that it is to be chosen anew.
        lead.setHelperText(initiative.leadDepartment().basis());
        merged = new MergedFields<>(initiative);
        merged.add("title", title, Initiative::title);
        merged.add("summary", summary, Initiative::summary);
        merged.add("aims", aims, its -> served(choices, its));
        merged.add("leadDepartment", lead, its -> leading(choices, leads, its));
        fields().add("input.title", title);
        fields().add("input.summary", summary);
        fields().add("input.aims", aims, aim -> String.valueOf(aim.number()));
        fields().add("input.leadDepartment", lead, LeadChoice::code);
        show(title, summary, aims, lead);
    }

    @Override
    public String name() {
        return "WORDS";
    }

    @Override
    public List<FieldProblem> check() {
        List<FieldProblem> problems =
                new ArrayList<>(Checks.required("input.title", title.getLabel(), title.getValue(), LONGEST_TITLE));
        problems.addAll(Checks.required("input.summary", summary.getLabel(), summary.getValue(), LONGEST_SUMMARY));
        if (aims.getValue().isEmpty()) {
            problems.add(new FieldProblem("input.aims", translate("content.aims.missing")));
        }
        return problems;
    }

    @Override
    public Object entered() {
        return List.of(title.getValue(), summary.getValue(), aims.getValue(), lead.getValue());
    }

    @Override
    ContentInput input(int expectedVersion) {
        return new ContentInput.Words(
                initiative().id(),
                Checks.text(title.getValue()),
                Checks.text(summary.getValue()),
                aims.getValue().stream().map(AimName::number).sorted().toList(),
                lead.getValue().code(),
                expectedVersion);
    }

    private static Set<AimName> served(ContentChoices choices, Initiative its) {
        var numbers = its.aims().stream().map(AimName::number).toList();
        return choices.aims().stream()
                .filter(aim -> numbers.contains(aim.number()))
                .collect(Collectors.toSet());
    }

    private static LeadChoice leading(ContentChoices choices, LeadChoice opened, Initiative its) {
        return choices.departments().stream()
                .filter(each -> !each.code().equals(opened.code()))
                .filter(each -> each.code().equals(its.leadDepartment().code()))
                .findFirst()
                .orElse(opened);
    }

    @Override
    public void rebase(Initiative theirs, List<FieldConflict> conflicts) {
        merged.rebase(theirs, conflicts.stream().map(FieldConflict::field).toList());
    }

    @Override
    public void giveWay(List<FieldConflict> fields) {
        merged.giveWay(fields.stream().map(FieldConflict::field).toList());
    }

    @Override
    List<String> texts(Initiative its) {
        return List.of(
                its.title(),
                its.summary(),
                names(its.aims()),
                its.leadDepartment().code());
    }

    @Override
    List<String> texts() {
        return List.of(
                Checks.text(title.getValue()),
                Checks.text(summary.getValue()),
                names(aims.getValue()),
                lead.getValue().code());
    }

    private static String names(Collection<AimName> aims) {
        return aims.stream()
                .sorted(Comparator.comparing(AimName::number))
                .map(aim -> translate("content.aim", aim.number(), aim.shortTitle()))
                .collect(Collectors.joining("、"));
    }
}
