package org.ayumi.admin.common.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.chrono.JapaneseChronology;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** A day as people read it, such as 令和8年1月15日（木）, and as machines do. */
@Tag("time")
public final class DayText extends HtmlComponent {

    private static final long serialVersionUID = 1L;

    private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");
    private static final DateTimeFormatter DAY = formatter("Gy年M月d日（E）");
    private static final DateTimeFormatter FIRST_YEAR = formatter("G元年M月d日（E）");

    /** Shows the day with its era and its weekday. */
    public DayText(LocalDate day) {
        getElement().setText(format(day));
        getElement().setAttribute("datetime", day.toString());
    }

    /** The text alone, for sentences. */
    public static String format(LocalDate day) {
        var date = JapaneseChronology.INSTANCE.date(day);
        return (date.get(ChronoField.YEAR_OF_ERA) == 1 ? FIRST_YEAR : DAY).format(day);
    }

    /** The day it is in the municipality. */
    public static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.JAPAN).withChronology(JapaneseChronology.INSTANCE);
    }
}
