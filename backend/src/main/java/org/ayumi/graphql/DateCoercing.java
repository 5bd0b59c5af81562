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
import java.time.LocalDate;
import java.util.Locale;

/** Days as ISO 8601 dates, of years people write with four digits. */
final class DateCoercing implements Coercing<LocalDate, String> {

    private static final int SHAPE = "2026-01-31".length();
    private static final String READABLE = "日付は 2026-01-31 のように指定してください。";

    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
        if (value instanceof LocalDate day) {
            return day.toString();
        }
        throw new CoercingSerializeException("not a day: " + value.getClass());
    }

    @Override
    public LocalDate parseValue(Object input, GraphQLContext context, Locale locale) {
        try {
            return parse(input.toString());
        } catch (DateTimeException refused) {
            throw new CoercingParseValueException(READABLE, refused);
        }
    }

    @Override
    public LocalDate parseLiteral(Value<?> literal, CoercedVariables variables, GraphQLContext context, Locale locale) {
        try {
            return parse(literal instanceof StringValue text ? String.valueOf(text.getValue()) : "");
        } catch (DateTimeException refused) {
            throw new CoercingParseLiteralException(READABLE, refused);
        }
    }

    private static LocalDate parse(String text) {
        if (text.length() != SHAPE) {
            throw new DateTimeException(READABLE);
        }
        return LocalDate.parse(text);
    }
}
