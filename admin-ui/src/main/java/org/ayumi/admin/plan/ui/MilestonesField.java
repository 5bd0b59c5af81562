package org.ayumi.admin.plan.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.FormFields;
import org.ayumi.admin.common.form.Texts;
import org.ayumi.admin.plan.PlanMilestone;

/** 四半期ごとの到達点: a field per quarter, a line per milestone. */
final class MilestonesField extends Div {

    private static final long serialVersionUID = 1L;

    static final int QUARTERS = 4;

    private static final String PATH = "input.content.milestones";
    private static final int LONGEST = 200;

    private final transient FormFields fields;
    private final ArrayList<TextArea> quarters = new ArrayList<>();

    MilestonesField(FormFields fields, List<PlanMilestone> start) {
        this.fields = fields;
        addClassName("form");
        var hint = new Paragraph(translate("plan.milestones.hint"));
        hint.addClassName("quiet-note");
        var grid = new Div();
        grid.addClassName("quarters");
        for (int quarter = 1; quarter <= QUARTERS; quarter++) {
            int its = quarter;
            var area = new TextArea(PlanText.quarter(quarter));
            area.setMinRows(2);
            area.setValue(start.stream()
                    .filter(milestone -> milestone.quarter() == its)
                    .map(PlanMilestone::text)
                    .collect(Collectors.joining("\n")));
            quarters.add(area);
            // Under a name of its own: the paths below are those of lines.
            fields.keep("milestones." + quarter, area);
            grid.add(area);
        }
        add(new HtmlContainer("h2", new Text(translate("plan.milestones"))), hint, grid);
        register();
    }

    List<PlanMilestone> milestones() {
        List<PlanMilestone> milestones = new ArrayList<>();
        for (int i = 0; i < QUARTERS; i++) {
            for (var line : lines(quarters.get(i))) {
                milestones.add(new PlanMilestone(i + 1, line));
            }
        }
        return milestones;
    }

    private static List<String> lines(TextArea area) {
        return area.getValue()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    // Problems name the milestone by its place among all that are sent.
    private void register() {
        fields.removeBelow(PATH);
        int place = 0;
        for (var area : quarters) {
            for (int line = 0; line < lines(area).size(); line++) {
                fields.add(PATH + "." + place + ".text", area);
                place++;
            }
        }
    }

    List<FieldProblem> check() {
        register();
        List<FieldProblem> problems = new ArrayList<>();
        var milestones = milestones();
        for (int i = 0; i < milestones.size(); i++) {
            String name = PlanText.quarter(milestones.get(i).quarter());
            Texts.tooLong(PATH + "." + i + ".text", name, milestones.get(i).text(), LONGEST)
                    .ifPresent(problems::add);
        }
        return problems;
    }
}
