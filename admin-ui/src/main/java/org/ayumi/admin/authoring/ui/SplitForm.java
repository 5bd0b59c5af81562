package org.ayumi.admin.authoring.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.ayumi.admin.authoring.AuthoredInitiative;
import org.ayumi.admin.authoring.AuthoredYear;
import org.ayumi.admin.authoring.AuthoringInput;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.Texts;

/** 分割する: what is made out of this initiative, and which of its KPI lines go there. */
final class SplitForm extends StructureForm {

    private static final int MOST = 5;
    private static final String PARTS = "input.parts";

    private AuthoredInitiative whole;
    private final List<Part> parts = new ArrayList<>();
    private final Div list = new Div();
    private final NativeButton more = new NativeButton(translate("authoring.split.more"), click -> part());
    private final TextArea reason = text("input.reason", translate("authoring.reason.optional"), false);

    private record Part(String path, TextField title, TextArea summary, CheckboxGroup<Integer> kpis) {

        AuthoringInput.Part input() {
            return new AuthoringInput.Part(
                    title.getValue().strip(),
                    summary.getValue().strip(),
                    kpis.getValue().stream().sorted().toList());
        }
    }

    SplitForm(AuthoredYear year, AuthoredInitiative whole) {
        super(year, translate("authoring.means.split", whole.title()));
        this.whole = whole;
        list.addClassName("form");
        more.addClassName("link");
        fields().rows(PARTS, () -> parts.stream().map(part -> "").toList(), ids -> {
            while (parts.size() < Math.min(MOST, ids.size())) {
                part();
            }
        });
        add(list, more, reason);
        part();
    }

    private void part() {
        int place = parts.size();
        String path = PARTS + "." + place;
        var title = title(path + ".title", translate("authoring.initiative.title"));
        var summary = text(path + ".summary", translate("authoring.initiative.summary"), true);
        var kpis = new CheckboxGroup<Integer>(translate("authoring.split.kpis"));
        kpis.setItems(lines());
        kpis.setItemLabelGenerator(line -> whole.kpis().get(line - 1).label());
        kpis.setVisible(!whole.kpis().isEmpty());
        fields().add(path + ".kpis", kpis, String::valueOf);
        parts.add(new Part(path, title, summary, kpis));
        var set = new FieldSet(translate("authoring.split.part", place + 1));
        set.add(title, summary, kpis);
        list.add(set);
        more.setEnabled(parts.size() < MOST);
        if (place > 0) {
            title.focus();
        }
    }

    private List<Integer> lines() {
        return IntStream.rangeClosed(1, whole.kpis().size()).boxed().toList();
    }

    @Override
    protected void rebased() {
        var now = year().find(whole.id()).orElse(whole);
        if (!now.kpis().equals(whole.kpis())) {
            // The places of the lines are others: they have to be chosen again.
            whole = now;
            parts.forEach(part -> part.kpis().setItems(lines()));
        }
    }

    @Override
    public String name() {
        return "split";
    }

    @Override
    public String subject() {
        return whole.id();
    }

    @Override
    String about() {
        return whole.heading();
    }

    @Override
    public List<FieldProblem> check() {
        var problems = super.check();
        var moved = new HashSet<Integer>();
        for (var part : parts) {
            checkTitle(problems, part.path() + ".title", part.title());
            for (int line : part.kpis().getValue()) {
                problemWhere(!moved.add(line), part.path() + ".kpis", "authoring.split.twice")
                        .ifPresent(problems::add);
            }
        }
        return problems;
    }

    @Override
    AuthoringInput input(int expectedVersion) {
        return new AuthoringInput.Split(
                seen(whole), parts.stream().map(Part::input).toList(), expectedVersion, Texts.clean(reason.getValue()));
    }

    @Override
    public Object entered() {
        return List.of(parts.stream().map(Part::input).toList(), reason.getValue());
    }

    @Override
    public boolean isSettled(AuthoredYear theirs) {
        return false;
    }
}
