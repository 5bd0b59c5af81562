package org.ayumi.admin.authoring.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.ayumi.admin.authoring.AuthoredYear;
import org.ayumi.admin.authoring.AuthoringChoices;
import org.ayumi.admin.authoring.AuthoringInput;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.strategy.LeadChoice;

/** 取組を追加する: what it is, which aims it serves, who leads it. */
final class AddForm extends StructureForm {

    private static final String TITLE = "input.title";
    private static final String AIMS = "input.aims";
    private static final String LEAD = "input.leadDepartment";

    private final int theme;
    private final String themeTitle;
    private final TextField title = title(TITLE, translate("authoring.initiative.title"));
    private final TextArea summary = text("input.summary", translate("authoring.initiative.summary"), true);
    private final CheckboxGroup<AuthoringChoices.Aim> aims =
            new CheckboxGroup<>(translate("authoring.initiative.aims"));
    private final ComboBox<LeadChoice> lead = new ComboBox<>(translate("authoring.initiative.lead"));

    AddForm(AuthoredYear year, int theme, AuthoringChoices choices) {
        super(year, translate(year.isDraft() ? "authoring.means.add" : "authoring.means.add.published"));
        this.theme = theme;
        themeTitle = year.themes().get(theme - 1).title();
        aims.setItems(choices.vision().aims());
        aims.setItemLabelGenerator(aim -> translate("authoring.initiative.aim", aim.number(), aim.shortTitle()));
        aims.setRequiredIndicatorVisible(true);
        fields().add(AIMS, aims, aim -> String.valueOf(aim.number()));
        lead.setItems(choices.departmentsIn(year.fiscalYear()));
        lead.setItemLabelGenerator(LeadChoice::name);
        lead.setRequiredIndicatorVisible(true);
        lead.setWidthFull();
        fields().add(LEAD, lead, LeadChoice::code);
        add(title, summary, aims, lead);
    }

    @Override
    public String name() {
        return "add";
    }

    @Override
    public String subject() {
        return "%d/%d".formatted(year().fiscalYear(), theme);
    }

    @Override
    String about() {
        return translate("authoring.place.theme", theme, themeTitle);
    }

    @Override
    public List<FieldProblem> check() {
        var problems = super.check();
        checkTitle(problems, TITLE, title);
        problemWhere(aims.isEmpty(), AIMS, "authoring.initiative.aims.missing").ifPresent(problems::add);
        problemWhere(lead.isEmpty(), LEAD, "authoring.initiative.lead.missing").ifPresent(problems::add);
        return problems;
    }

    @Override
    AuthoringInput input(int expectedVersion) {
        return new AuthoringInput.Add(
                year().fiscalYear(),
                expectedVersion,
                theme,
                title.getValue().strip(),
                summary.getValue().strip(),
                aims.getValue().stream()
                        .map(AuthoringChoices.Aim::number)
                        .sorted()
                        .toList(),
                lead.getValue().code());
    }

    @Override
    public Object entered() {
        return List.of(title.getValue(), summary.getValue(), aims.getValue(), lead.getOptionalValue());
    }

    @Override
    public boolean isSettled(AuthoredYear theirs) {
        return false;
    }
}
