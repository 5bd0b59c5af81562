package org.ayumi.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as ISO 8601 date-times, of years people write with four digits; written in the municipality's time. */
final class DateTimeCoercing implements Coercing<Instant, String> {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final String READABLE = "日時は 2026-03-31T17:02:00+09:00 のように指定してください。";
    private static final int LATEST = 9_999;

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
            return parse(input.toString());
        } catch (DateTimeException refused) {
            throw new CoercingParseValueException(READABLE, refused);
        }
    }

    @Override
    public Instant parseLiteral(Value<?> literal, CoercedVariables variables, GraphQLContext context, Locale locale) {
        try {
            return parse(literal instanceof StringValue text ? String.valueOf(text.getValue()) : "");
        } catch (DateTimeException refused) {
            throw new CoercingParseLiteralException(READABLE, refused);
        }
    }

    private static Instant parse(String text) {
        var moment = OffsetDateTime.parse(text);
        if (moment.getYear() < 1 || moment.getYear() > LATEST) {
            // Further than the store can tell.
            throw new DateTimeException(READABLE);
        }
        return moment.toInstant();
    }
}
