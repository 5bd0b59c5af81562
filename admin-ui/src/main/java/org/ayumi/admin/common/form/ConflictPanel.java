package org.ayumi.admin.common.form;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.ayumi.admin.api.Conflict;
import org.ayumi.admin.common.ui.DateTimeText;

/** Somebody else was faster: who, when, and the fields as they were, as they are now, and as entered here. */
public final class ConflictPanel extends Div implements Focusable<ConflictPanel> {

    private static final long serialVersionUID = 1L;

    /** Who was faster, and the fields in which it matters. */
    public ConflictPanel(Conflict conflict, List<ComparedField> fields) {
        this(conflict, "form.conflict.kept");
        fields.stream().filter(ComparedField::differs).forEach(field -> add(comparison(field)));
    }

    /** Who was faster, and the fields both changed, of which one chooses. */
    public ConflictPanel(Conflict conflict, FieldChoices choices) {
        this(conflict, choices.fields().isEmpty() ? "form.choice.look" : "form.choice.kept");
        choices.components().forEach(this::add);
    }

    private ConflictPanel(Conflict conflict, String kept) {
        addClassNames("notice", "hold", "conflict");
        setTabIndex(-1);
        getElement().setAttribute("role", "alert");
        String when = DateTimeText.format(conflict.changedAt());
        add(
                new H3(translate("form.conflict.heading")),
                new Paragraph(translate("form.conflict.who", when, conflict.changedBy())),
                new Paragraph(translate(kept)));
    }

    private static Component comparison(ComparedField field) {
        var readings = new DescriptionList();
        reading(readings, "base", field.base());
        reading(readings, "theirs", orUnchanged(field.theirs(), field.base()));
        String mine = field.mine();
        if (mine != null) {
            reading(readings, "mine", orUnchanged(mine, field.base()));
        }
        return new Section(new HtmlContainer("h4", new Text(field.label())), readings);
    }

    private static String orUnchanged(String text, String base) {
        return text.equals(base) ? translate("form.conflict.unchanged") : text;
    }

    private static void reading(DescriptionList readings, String name, String text) {
        readings.add(
                new DescriptionList.Term(translate("form.conflict." + name)), new DescriptionList.Description(text));
    }
}
