package org.ayumi.admin.common.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.chrono.JapaneseChronology;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** A moment as people read it, such as 令和8年3月31日 17:02, and as machines do. */
@Tag("time")
public final class DateTimeText extends HtmlComponent {

    private static final long serialVersionUID = 1L;

    private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");
    private static final DateTimeFormatter DATE = formatter("Gy年M月d日 H:mm");
    private static final DateTimeFormatter FIRST_YEAR = formatter("G元年M月d日 H:mm");

    /** Shows the moment in Japanese time. */
    public DateTimeText(OffsetDateTime moment) {
        getElement().setText(format(moment));
        getElement().setAttribute("datetime", moment.toString());
    }

    /** The text alone, for sentences. */
    public static String format(OffsetDateTime moment) {
        var there = moment.atZoneSameInstant(ZONE);
        var date = JapaneseChronology.INSTANCE.date(there);
        return (date.get(ChronoField.YEAR_OF_ERA) == 1 ? FIRST_YEAR : DATE).format(there);
    }

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.JAPAN).withChronology(JapaneseChronology.INSTANCE);
    }
}
