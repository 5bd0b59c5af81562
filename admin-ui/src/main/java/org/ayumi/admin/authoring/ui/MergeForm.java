package org.ayumi.admin.authoring.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.ayumi.admin.authoring.AuthoredInitiative;
import org.ayumi.admin.authoring.AuthoredYear;
import org.ayumi.admin.authoring.AuthoringInput;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.Texts;

/** 統合する: which initiatives go into this one. */
final class MergeForm extends StructureForm {

    private static final String MERGED = "input.merged";

    private final AuthoredInitiative into;
    private final CheckboxGroup<AuthoredInitiative> merged = new CheckboxGroup<>(translate("authoring.merge.merged"));
    private final TextArea reason = text("input.reason", translate("authoring.reason.optional"), false);

    MergeForm(AuthoredYear year, AuthoredInitiative into) {
        super(year, translate("authoring.means.merge", into.title()));
        this.into = into;
        merged.setItems(year.initiatives().stream()
                .filter(each -> !each.id().equals(into.id()))
                .toList());
        merged.setItemLabelGenerator(AuthoredInitiative::heading);
        merged.setRequiredIndicatorVisible(true);
        fields().add(MERGED, merged, AuthoredInitiative::id);
        add(merged, reason);
    }

    @Override
    public String name() {
        return "merge";
    }

    @Override
    public String subject() {
        return into.id();
    }

    @Override
    String about() {
        return into.heading();
    }

    @Override
    public List<FieldProblem> check() {
        var problems = super.check();
        problemWhere(merged.isEmpty(), MERGED, "authoring.merge.missing").ifPresent(problems::add);
        return problems;
    }

    @Override
    AuthoringInput input(int expectedVersion) {
        return new AuthoringInput.Merge(
                seen(into),
                merged.getValue().stream().map(this::seen).toList(),
                expectedVersion,
                Texts.clean(reason.getValue()));
    }

    @Override
    public Object entered() {
        return List.of(merged.getValue(), reason.getValue());
    }

    @Override
    public boolean isSettled(AuthoredYear theirs) {
        return merged.getValue().stream()
                .allMatch(each -> theirs.find(each.id()).isEmpty());
    }
}
