package org.ayumi.admin.vision.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.Texts;
import org.ayumi.admin.common.ui.FiscalYearText;
import org.ayumi.admin.vision.PlanLevel;
import org.ayumi.admin.vision.Vision;
import org.ayumi.admin.vision.VisionInput;
import org.jspecify.annotations.Nullable;

/** 計画の階層を変更する: one level. */
final class LevelForm extends VisionForm {

    private static final String FIRST = "input.firstYear";
    private static final String LAST = "input.lastYear";
    private static final int LONGEST_YEAR = 20;

    private final PlanLevel.Kind kind;
    private final TextField title;
    private final TextField role;
    private final TextField adopted;
    private final TextField period;
    private final TextField first;
    private final TextField last;
    private final TextArea basis;
    private final TextArea note;
    private final Where where;

    LevelForm(Vision vision, PlanLevel level) {
        super(vision);
        kind = level.kind();
        String field = "levels." + kind + ".";
        title = line("input.title", field + "title", "vision.level.title", 100, true, of(PlanLevel::title));
        role = line("input.role", field + "role", "vision.level.role", 200, true, of(PlanLevel::role));
        adopted = line("input.adopted", field + "adopted", "vision.level.adopted", 50, false, of(PlanLevel::adopted));
        period = line("input.period", field + "period", "vision.level.period", 100, false, of(PlanLevel::period));
        period.setHelperText(translate("vision.level.period.help"));
        first = line(
                FIRST, field + "years", "vision.level.first", LONGEST_YEAR, false, of(its -> era(its.firstYear())));
        last = line(LAST, field + "years", "vision.level.last", LONGEST_YEAR, false, of(its -> era(its.lastYear())));
        first.setHelperText(translate("vision.level.year.help"));
        basis = lines("input.basis", field + "basis", "vision.level.basis", 500, false, of(PlanLevel::basis));
        basis.setHelperText(translate("vision.level.basis.help"));
        note = lines("input.note", field + "note", "vision.level.note", 500, false, of(PlanLevel::note));
        where = where(field + "source", its -> its.hierarchy().get(kind).source());
        addReason();
    }

    private Function<Vision, @Nullable String> of(Function<PlanLevel, @Nullable String> text) {
        return vision -> text.apply(vision.hierarchy().get(kind));
    }

    private static @Nullable String era(@Nullable Integer year) {
        return year == null ? null : new FiscalYearText(year).era();
    }

    @Override
    public String name() {
        return "LEVEL";
    }

    @Override
    public String subject() {
        return "level-" + kind;
    }

    @Override
    String about() {
        return translate("vision.level." + kind);
    }

    @Override
    int version(Vision vision) {
        return vision.hierarchy().get(kind).version();
    }

    @Override
    public List<FieldProblem> check() {
        var problems = new ArrayList<>(super.check());
        unreadable(FIRST, first, problems);
        unreadable(LAST, last, problems);
        return problems;
    }

    private static void unreadable(String path, TextField input, List<FieldProblem> problems) {
        String typed = Texts.clean(input.getValue());
        if (typed != null && FiscalYearText.read(typed).isEmpty()) {
            problems.add(new FieldProblem(path, translate("vision.level.year.unreadable", input.getLabel())));
        }
    }

    private static @Nullable Integer year(TextField input) {
        return FiscalYearText.read(input.getValue()).map(FiscalYearText::year).orElse(null);
    }

    @Override
    VisionInput input(int expectedVersion) {
        return new VisionInput.Level(
                kind,
                text(title),
                text(role),
                Texts.clean(adopted.getValue()),
                Texts.clean(period.getValue()),
                year(first),
                year(last),
                Texts.clean(basis.getValue()),
                Texts.clean(note.getValue()),
                where.source(),
                reason(),
                expectedVersion);
    }
}
