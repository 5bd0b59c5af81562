package org.ayumi.admin.past.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.ayumi.admin.common.form.EnteredChange;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.FormFields;
import org.ayumi.admin.common.form.ReasonField;
import org.ayumi.admin.past.RestoreAnswer;
import org.ayumi.admin.past.RestoreInput;
import org.ayumi.admin.revision.ui.ChangeList;

/** この時点に戻す: what would change, and why it is brought back. */
final class RestoreForm implements EnteredChange<RestoreAnswer.Standing> {

    private final Former former;
    private final FormFields fields = new FormFields();
    private final Div content = new Div();
    private final Div changes = new Div();
    private final ReasonField reason = new ReasonField(translate("past.restore.reason"))
            .help(translate("past.restore.reason.help"))
            .require(translate("past.restore.reason.missing"));
    private boolean possible;

    RestoreForm(Former former) {
        this.former = former;
        content.addClassName("form");
        changes.addClassName("differences");
        content.add(changes);
        show();
        if (possible) {
            reason.register(fields);
            content.add(reason);
        }
    }

    private void show() {
        var difference = former.difference();
        possible = !difference.changes().isEmpty();
        changes.removeAll();
        changes.add(new Paragraph(translate(possible ? "past.restore.means" : "past.restore.same")));
        if (possible) {
            changes.add(new ChangeList(difference.changes()));
        }
        difference.notes().forEach(note -> {
            var line = new Paragraph(note);
            line.addClassName("quiet-note");
            changes.add(line);
        });
    }

    Former former() {
        return former;
    }

    RestoreInput input(int expectedVersion) {
        return former.input(expectedVersion, reason.reason());
    }

    @Override
    public String name() {
        return "RESTORE";
    }

    @Override
    public boolean isPossible() {
        return possible;
    }

    @Override
    public String subject() {
        return former.subject();
    }

    @Override
    public Component content() {
        return content;
    }

    @Override
    public FormFields fields() {
        return fields;
    }

    @Override
    public List<FieldProblem> check() {
        return reason.check();
    }

    @Override
    public Object entered() {
        return reason.getValue();
    }

    /** Shows what would change of what stands now; nothing does where the call was carried out after all. */
    @Override
    public boolean isSettled(RestoreAnswer.Standing theirs) {
        show();
        return !possible;
    }
}
