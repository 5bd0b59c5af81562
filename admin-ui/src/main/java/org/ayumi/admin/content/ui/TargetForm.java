package org.ayumi.admin.content.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.admin.api.FieldConflict;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.ReasonField;
import org.ayumi.admin.content.ContentInput;
import org.ayumi.admin.strategy.Initiative;
import org.ayumi.admin.strategy.Measure;
import org.ayumi.admin.strategy.ui.MeasureText;
import org.ayumi.admin.strategy.ui.TargetFields;

/** 目標を変更する: another target for one measure, and why; once published, the original is kept. */
final class TargetForm extends ContentForm {

    private static final String PATH = "input";

    private final Measure measure;
    private Optional<Measure> now = Optional.empty();
    private final TargetFields target;
    private final ReasonField reason =
            new ReasonField(translate("content.reason")).help(translate("content.target.reason.help"));

    TargetForm(Initiative initiative, Measure measure) {
        super(initiative);
        this.measure = measure;
        target = new TargetFields(measure.comparison(), measure.target(), measure.unit());
        target.register(fields(), PATH);
        reason.register(fields());
        show(
                new Paragraph(translate("content.target.means", measure.label(), MeasureText.target(measure))),
                target,
                reason);
    }

    @Override
    public String name() {
        return "TARGET";
    }

    @Override
    public boolean isSaved() {
        return false;
    }

    @Override
    public String subject() {
        return initiative().id() + "/" + measure.id();
    }

    @Override
    protected String measureId() {
        return measure.id();
    }

    @Override
    public List<FieldProblem> check() {
        List<FieldProblem> problems = new ArrayList<>(target.check(PATH, ""));
        problems.addAll(reason.check());
        return problems;
    }

    @Override
    public Object entered() {
        return List.of(target.entered(), reason.getValue());
    }

    @Override
    ContentInput input(int expectedVersion) {
        return new ContentInput.Target(
                measure.id(), target.comparison(), target.target(), target.unit(), reason.reason(), expectedVersion);
    }

    @Override
    public void rebase(Initiative theirs, List<FieldConflict> conflicts) {
        now = measure(theirs);
    }

    @Override
    public void giveWay(List<FieldConflict> fields) {
        if (!fields.isEmpty()) {
            now.ifPresent(its -> target.show(its.comparison(), its.target(), its.unit()));
        }
    }

    private Optional<Measure> measure(Initiative its) {
        return its.measures().stream()
                .filter(each -> each.id().equals(measure.id()))
                .findFirst();
    }

    @Override
    List<String> texts(Initiative its) {
        return List.of(measure(its).map(MeasureText::target).orElse(translate("content.none")));
    }

    @Override
    List<String> texts() {
        return List.of(MeasureText.target(target.comparison(), target.target(), target.unit()));
    }
}
