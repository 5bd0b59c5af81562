package org.ayumi.common;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.chrono.JapaneseChronology;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as people read them, in the municipality's time. */
public final class JapaneseTime {

    private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("GGGGy年M月d日（E）H:mm", Locale.JAPAN)
            .withChronology(JapaneseChronology.INSTANCE)
            .withZone(ZONE);

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("GGGGy年M月d日（E）", Locale.JAPAN).withChronology(JapaneseChronology.INSTANCE);

    private JapaneseTime() {}

    /** The day a moment falls on in the municipality. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** The fiscal year a moment falls in. */
    public static FiscalYear fiscalYearOf(Instant moment) {
        var day = dayOf(moment);
        return new FiscalYear(day.getMonth().compareTo(Month.APRIL) < 0 ? day.getYear() - 1 : day.getYear());
    }

    /** The moment of a time of day in the municipality. */
    public static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZONE).toInstant();
    }

    /** Such as 令和8年3月31日（火）. */
    public static String format(LocalDate day) {
        return DAY.format(day);
    }

    /** Such as 令和8年3月31日（火）17:02. */
    public static String format(Instant moment) {
        return FORMAT.format(moment);
    }
}
