package org.ayumi.admin.content.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.ayumi.admin.strategy.Initiative;
import org.ayumi.admin.strategy.ScheduleItem;
import org.ayumi.admin.strategy.ui.SchedulePicture;

/** The picture a schedule makes as it is entered so far; follows every change of the rows it has made. */
final class SchedulePreview extends Section {

    private static final long serialVersionUID = 1L;

    private final int fiscalYear;
    private final transient Set<String> lost;
    private final Div picture = new Div();
    private transient Supplier<List<ScheduleRow>> rows = List::of;

    SchedulePreview(Initiative initiative) {
        fiscalYear = initiative.fiscalYear();
        lost = initiative.schedule().stream()
                .filter(item -> !item.placed())
                .map(ScheduleItem::label)
                .collect(Collectors.toUnmodifiableSet());
        addClassName("preview");
        add(new H3(translate("content.schedule.preview")), picture);
    }

    /** A row nobody has begun. */
    ScheduleRow row() {
        return new ScheduleRow(lost).onChange(this::draw);
    }

    ScheduleRow row(ScheduleItem item) {
        return new ScheduleRow(item, lost).onChange(this::draw);
    }

    /** Shows these rows from now on. */
    void follow(Rows<ScheduleRow> list) {
        rows = list::rows;
        list.onArranged(this::draw);
        draw();
    }

    private void draw() {
        var drawn = rows.get().stream()
                .filter(ScheduleRow::isDrawable)
                .map(ScheduleRow::item)
                .toList();
        picture.removeAll();
        picture.add(
                drawn.isEmpty()
                        ? new Paragraph(translate("content.schedule.preview.none"))
                        : new SchedulePicture(fiscalYear, drawn));
    }
}
