package org.ayumi.admin.content.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.admin.api.FieldConflict;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.ReasonField;
import org.ayumi.admin.content.ContentInput;
import org.ayumi.admin.strategy.Initiative;
import org.ayumi.admin.strategy.ui.MeasureText;

/** 目標・指標を編集する: KPI lines with their measures; a published target changes with a reason only. */
final class KpisForm extends ContentForm {

    private static final int MOST = 20;

    private final List<String> documents;
    private final Rows<LineRow> lines;
    private Initiative now;
    private final ReasonField reason =
            new ReasonField(translate("content.reason")).help(translate("content.lines.reason.help"));

    KpisForm(Initiative initiative, List<String> documents) {
        super(initiative);
        this.documents = documents;
        now = initiative;
        lines = new Rows<>("content.lines", MOST, rows(KpiLines.of(initiative)), id -> row(KpiLines.FRESH));
        lines.place(fields(), "input.kpis");
        reason.register(fields());
        show(new Paragraph(translate("content.lines.means")), lines, reason);
    }

    @Override
    public String name() {
        return "KPIS";
    }

    @Override
    public List<FieldProblem> check() {
        List<FieldProblem> problems = new ArrayList<>(lines.check(""));
        problems.addAll(reason.check());
        return problems;
    }

    @Override
    public Object entered() {
        return List.of(lines.entered(), reason.getValue());
    }

    @Override
    ContentInput input(int expectedVersion) {
        return new ContentInput.Kpis(initiative().id(), entries(), reason.reason(), expectedVersion);
    }

    private List<ContentInput.Line> entries() {
        return lines.rows().stream()
                .filter(row -> !row.isEmpty())
                .map(LineRow::line)
                .toList();
    }

    private List<LineRow> rows(List<ContentInput.Line> its) {
        return its.stream().map(this::row).toList();
    }

    private LineRow row(ContentInput.Line line) {
        return new LineRow(line, initiative(), documents);
    }

    @Override
    public void rebase(Initiative theirs, List<FieldConflict> conflicts) {
        lines.show(rows(KpiMerge.of(KpiLines.of(now), KpiLines.of(theirs), entries())));
        now = theirs;
    }

    @Override
    public void giveWay(List<FieldConflict> fields) {
        if (!fields.isEmpty()) {
            lines.show(rows(KpiMerge.givingWay(entries(), KpiLines.of(now), fields)));
        }
    }

    @Override
    List<String> texts(Initiative its) {
        return List.of(text(KpiLines.of(its)));
    }

    @Override
    List<String> texts() {
        return List.of(text(entries()));
    }

    private static String text(List<ContentInput.Line> lines) {
        return lines.isEmpty()
                ? translate("content.none")
                : lines.stream()
                        .map(line -> line.label() + line.note() + "\n"
                                + line.measures().stream()
                                        .map(measure -> "・%s %s %s %s"
                                                .formatted(
                                                        measure.label(),
                                                        MeasureText.target(
                                                                measure.comparison(), measure.target(), measure.unit()),
                                                        measure.baseline(),
                                                        measure.note()))
                                        .collect(Collectors.joining("\n")))
                        .collect(Collectors.joining("\n"));
    }
}
