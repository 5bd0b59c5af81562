package org.ayumi.admin.common.form;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import org.ayumi.admin.api.FieldConflict;
import org.jspecify.annotations.Nullable;

/** The fields two people changed, each as it was, as it is now and as entered here, and which of the two is to stand. */
public final class FieldChoices {

    private final List<Choice> choices = new ArrayList<>();

    private record Choice(FieldConflict conflict, RadioButtonGroup<Side> side) {}

    private enum Side {
        THEIRS,
        MINE
    }

    /** What is entered here stands, unless chosen otherwise. */
    public FieldChoices(List<FieldConflict> conflicts) {
        conflicts.forEach(conflict -> choices.add(new Choice(conflict, side(conflict))));
    }

    /** The fields in conflict. */
    public List<String> fields() {
        return choices.stream().map(choice -> choice.conflict().field()).toList();
    }

    /** The fields in which what is there now is to stay. */
    public List<String> theirs() {
        return choices.stream()
                .filter(choice -> choice.side().getValue() == Side.THEIRS)
                .map(choice -> choice.conflict().field())
                .toList();
    }

    /** Each field with its choice. */
    List<Component> components() {
        return choices.stream().<Component>map(FieldChoices::component).toList();
    }

    private static RadioButtonGroup<Side> side(FieldConflict conflict) {
        var group = new RadioButtonGroup<Side>(translate("form.choice", conflict.label()));
        group.setItems(Side.values());
        group.setItemLabelGenerator(side -> translate(side == Side.THEIRS ? "form.choice.theirs" : "form.choice.mine"));
        group.setValue(Side.MINE);
        return group;
    }

    private static Component component(Choice choice) {
        var conflict = choice.conflict();
        var readings = new DescriptionList();
        reading(readings, "base", conflict.base());
        reading(readings, "theirs", conflict.theirs());
        reading(readings, "mine", conflict.mine());
        return new Section(new HtmlContainer("h4", new Text(conflict.label())), readings, choice.side());
    }

    private static void reading(DescriptionList readings, String name, @Nullable String text) {
        readings.add(
                new DescriptionList.Term(translate("form.conflict." + name)),
                new DescriptionList.Description(text == null ? translate("form.choice.none") : text));
    }
}
