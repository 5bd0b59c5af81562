package org.ayumi.notice;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ayumi.common.TextId;

/**
 * A notice's id, made of what it tells alone, such as {@code overdue-2025-q1-zeimu-20250731}: whoever derives the same fact, and
 * however often, comes to the same id.
 *
 * @param value the id's text
 */
public record NoticeId(String value) implements TextId {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9-]{1,100}");

    /** Refuses other shapes. */
    public NoticeId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "'%s' is no notice id such as overdue-2025-q1-zeimu-20250731".formatted(value));
        }
    }

    /** The id of a fact: its kind and what makes it this one. */
    static NoticeId of(NoticeKind kind, Object... parts) {
        return new NoticeId(kind.name().toLowerCase(Locale.ROOT).replace('_', '-')
                + Arrays.stream(parts)
                        .map(part ->
                                part instanceof LocalDate day ? DateTimeFormatter.BASIC_ISO_DATE.format(day) : part)
                        .map(part -> "-" + part.toString().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining()));
    }

    /** Reads what came from outside; empty where it is no such id. */
    public static Optional<NoticeId> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new NoticeId(text)) : Optional.empty();
    }
}
