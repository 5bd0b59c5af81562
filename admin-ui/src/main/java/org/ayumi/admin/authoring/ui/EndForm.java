package org.ayumi.admin.authoring.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.textfield.TextArea;
import org.ayumi.admin.authoring.AuthoredInitiative;
import org.ayumi.admin.authoring.AuthoredYear;
import org.ayumi.admin.authoring.AuthoringInput;

/** 取組を外す, 中止にする: why it is not to go on. */
final class EndForm extends StructureForm {

    private final AuthoredInitiative initiative;
    private final boolean draft;
    private final TextArea reason = text("input.reason", translate("authoring.reason"), true);

    EndForm(AuthoredYear year, AuthoredInitiative initiative) {
        super(year, translate(year.isDraft() ? "authoring.means.remove" : "authoring.means.end"));
        this.initiative = initiative;
        draft = year.isDraft();
        add(reason);
    }

    @Override
    public String name() {
        return draft ? "remove" : "end";
    }

    @Override
    public String subject() {
        return initiative.id();
    }

    @Override
    String about() {
        return initiative.heading();
    }

    @Override
    AuthoringInput input(int expectedVersion) {
        return new AuthoringInput.End(
                seen(initiative), expectedVersion, reason.getValue().strip());
    }

    @Override
    public Object entered() {
        return reason.getValue();
    }

    @Override
    public boolean isSettled(AuthoredYear theirs) {
        return theirs.find(initiative.id()).map(each -> each.ending() != null).orElse(true);
    }
}
