package org.ayumi.admin.cycle.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.ayumi.admin.api.Conflict;
import org.ayumi.admin.common.form.ConflictPanel;
import org.ayumi.admin.common.form.DiscardNotice;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.ProblemSummary;
import org.ayumi.admin.cycle.Cycle;
import org.ayumi.admin.cycle.CycleApi;
import org.ayumi.admin.cycle.CycleDepartment;

/**
 * The frame a deadline is changed in. It sends, shows what is to be put right at its field, says who was faster, and
 * closes over entered text only when told to. A call that brings no answer leaves it as it is.
 */
final class CycleDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient CycleChange change;
    private final transient CycleApi cycles;
    private final transient List<CycleDepartment> departments;
    private final transient Consumer<String> after;
    private final transient Object start;
    private final Div notices = new Div();
    private final ProblemSummary problems = new ProblemSummary();

    /** Tells afterwards which change was made; an empty name where none was. */
    CycleDialog(CycleChange change, CycleApi cycles, List<CycleDepartment> departments, Consumer<String> after) {
        this.change = change;
        this.cycles = cycles;
        this.departments = departments;
        this.after = after;
        start = change.entered();
        addClassName("change");
        setHeaderTitle(translate("cycle.action." + change.name()));
        setWidth("min(40rem, 100%)");
        setCloseOnOutsideClick(false);
        addDialogCloseActionListener(event -> leave());
        var save = new Button(
                translate("cycle.action." + change.name()),
                click -> save(change.cycle().version()));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var about = new Paragraph(change.about());
        about.addClassName("about");
        var body = new Div(about, notices, problems, change.content());
        body.addClassName("form");
        add(body);
        getFooter().add(new Button(translate("cycle.cancel"), click -> leave()), save);
    }

    private void save(int expectedVersion) {
        change.fields().clear();
        problems.clear();
        var found = change.check();
        if (!found.isEmpty()) {
            problems.show(found, change.fields());
            return;
        }
        var answer = cycles.save(change.input(expectedVersion));
        if (answer.saved()) {
            finish(change.name());
        } else if (answer.conflict() != null && answer.monitoringCycle() != null) {
            compare(answer.conflict(), answer.monitoringCycle());
        } else {
            problems.show(
                    answer.userErrors().stream()
                            .map(error -> new FieldProblem(error.path(), error.message()))
                            .toList(),
                    change.fields());
        }
    }

    private void compare(Conflict conflict, Cycle theirs) {
        if (change.isSettled(theirs)) {
            // A call that brought no answer was carried out after all, or somebody did the same.
            finish(change.name());
            return;
        }
        var panel = new ConflictPanel(conflict, CycleText.compare(change.cycle(), theirs, departments));
        notices.removeAll();
        notices.add(panel);
        // These are the only two ways now: saving against the old version would fail again.
        var goOn = new Button(translate("cycle.conflict.go-on"), click -> save(theirs.version()));
        goOn.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().removeAll();
        getFooter().add(new Button(translate("cycle.cancel"), click -> finish("")), goOn);
        panel.focus();
    }

    private void leave() {
        if (Objects.equals(start, change.entered())) {
            close();
        } else if (notices.getChildren().findAny().isEmpty()) {
            notices.add(new DiscardNotice(notices::removeAll, this::close));
        }
    }

    private void finish(String done) {
        close();
        after.accept(done);
    }
}
