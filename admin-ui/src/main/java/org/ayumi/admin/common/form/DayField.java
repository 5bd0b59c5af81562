package org.ayumi.admin.common.form;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.ayumi.admin.common.ui.DayText;
import org.jspecify.annotations.Nullable;

/** A day to be entered; below it the same day as people read it, with era and weekday. */
public final class DayField extends DatePicker {

    private static final long serialVersionUID = 1L;

    /** An empty field with this label. */
    public DayField(String label) {
        super(label);
        setLocale(Locale.JAPAN);
        setI18n(words());
        addValueChangeListener(event -> tell(event.getValue()));
        // The months' titles are the one text that can only be set in the browser, after all others.
        addAttachListener(event -> getElement()
                .executeJs(
                        "setTimeout(() => this.i18n = {...this.i18n, formatTitle: (month, year) => year + $0 + month})",
                        translate("form.day.title")));
    }

    /** A field that holds this day. */
    public DayField(String label, LocalDate day) {
        this(label);
        setValue(day);
    }

    private void tell(@Nullable LocalDate day) {
        setHelperText(day == null ? "" : DayText.format(day));
    }

    private static DatePickerI18n words() {
        return new DatePickerI18n()
                .setDateFormats("yyyy/M/d", "yyyy-M-d", "yyyy年M月d日", "M/d")
                .setFirstDayOfWeek(0)
                .setMonthNames(List.of(translate("form.day.months").split(",")))
                .setWeekdays(List.of(translate("form.day.weekdays").split(",")))
                .setWeekdaysShort(List.of(translate("form.day.weekdays.short").split(",")))
                .setToday(translate("form.day.today"))
                .setCancel(translate("form.day.cancel"));
    }
}
