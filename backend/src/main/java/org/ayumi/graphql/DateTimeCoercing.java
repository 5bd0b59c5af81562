package org.ayumi.graphql;

import graphql.GraphQLContext;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** Moments as ISO 8601 date-times, written in the municipality's time. */
final class DateTimeCoercing implements Coercing<Instant, String> {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
        if (value instanceof Instant moment) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(JAPAN));
        }
        throw new CoercingSerializeException("not a moment: " + value.getClass());
    }

    @Override
    public Instant parseValue(Object input, GraphQLContext context, Locale locale) {
        try {
            return OffsetDateTime.parse(input.toString()).toInstant();
        } catch (DateTimeParseException refused) {
            throw new CoercingParseValueException("日時は 2026-03-31T17:02:00+09:00 のように指定してください。", refused);
        }
    }
}
