package org.ayumi.admin.lineage.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.ayumi.admin.common.form.FormFields;
import org.ayumi.admin.common.ui.FigureText;
import org.ayumi.admin.lineage.LineageApi;
import org.ayumi.admin.lineage.YearLineage;

/** An initiative that comes along into the next year, or is left behind with a reason. */
final class NextRow extends Div {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 2000;

    private final transient YearLineage.Entry entry;
    private final Checkbox along = new Checkbox();
    private final TextArea reason = new TextArea(translate("lineage.next.reason"));

    NextRow(YearLineage.Entry entry, String era, Runnable changed) {
        this.entry = entry;
        addClassName("next-row");
        along.setLabel(translate("lineage.next.along", entry.number(), entry.title()));
        reason.setMaxLength(LONGEST);
        reason.setRequired(true);
        reason.setWidthFull();
        var ending = entry.ending();
        along.setValue(ending == null);
        along.setEnabled(ending == null);
        reason.setVisible(false);
        along.addValueChangeListener(event -> {
            reason.setVisible(!event.getValue());
            if (!event.getValue() && event.isFromClient()) {
                reason.focus();
            }
            changed.run();
        });
        add(along, reason);
        if (ending != null) {
            add(new Paragraph(translate("lineage.next.ended", ending.reason())));
        } else {
            add(preview(era));
        }
    }

    private NativeDetails preview(String era) {
        var list = new UnorderedList();
        entry.measures().forEach(measure -> list.add(new ListItem(text(measure, era))));
        return new NativeDetails(
                translate("lineage.next.measures", entry.measures().size()), list);
    }

    private static String text(YearLineage.Counted measure, String era) {
        var actual = measure.actual();
        if (actual == null || !actual.tells()) {
            return translate("lineage.next.measure.none", measure.label());
        }
        String printed = actual.printed();
        Double value = actual.value();
        String shown = printed;
        if (shown == null) {
            shown = value == null
                    ? translate("lineage.next.verdict." + actual.verdict())
                    : new FigureText(value, measure.unit()).text();
        }
        return translate("lineage.next.measure", measure.label(), era, shown);
    }

    /** Lets drafts keep what was decided. */
    void place(FormFields fields) {
        fields.keep("input.along." + entry.id(), along);
        fields.keep("input.reason." + entry.id(), reason);
    }

    boolean comesAlong() {
        return along.getValue();
    }

    /** Whether a reason stands where one is needed; says so at the field. */
    boolean check() {
        boolean missing = reason.isVisible() && reason.getValue().isBlank();
        reason.setErrorMessage(translate("lineage.next.reason.missing"));
        reason.setInvalid(missing);
        return !missing;
    }

    /** What is sent of it where it is left behind by choice. */
    Optional<LineageApi.Left> left() {
        return reason.isVisible() ? Optional.of(new LineageApi.Left(entry.id(), reason.getValue())) : Optional.empty();
    }
}
