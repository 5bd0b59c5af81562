package org.ayumi.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Objects;
import org.ayumi.common.FiscalYear;

/** Reads western years and years of an era, writes western years. */
final class FiscalYearCoercing implements Coercing<FiscalYear, Integer> {

    @Override
    public Integer serialize(Object value, GraphQLContext context, Locale locale) {
        if (value instanceof FiscalYear year) {
            return year.value();
        }
        throw new CoercingSerializeException("not a fiscal year: " + value.getClass());
    }

    @Override
    public FiscalYear parseValue(Object input, GraphQLContext context, Locale locale) {
        try {
            return switch (input) {
                case Integer year -> new FiscalYear(year);
                case Long year -> new FiscalYear(Math.clamp(year, Integer.MIN_VALUE, Integer.MAX_VALUE));
                case BigInteger year -> parse(year);
                case String text -> FiscalYear.parse(text);
                default -> throw new IllegalArgumentException("年度は数か文字で指定してください。");
            };
        } catch (IllegalArgumentException refused) {
            throw new CoercingParseValueException(refused.getMessage(), refused);
        }
    }

    @Override
    public FiscalYear parseLiteral(
            Value<?> literal, CoercedVariables variables, GraphQLContext context, Locale locale) {
        try {
            return switch (literal) {
                case IntValue year -> parse(year.getValue());
                case StringValue text -> FiscalYear.parse(Objects.requireNonNullElse(text.getValue(), ""));
                default -> throw new IllegalArgumentException("年度は数か文字で指定してください。");
            };
        } catch (IllegalArgumentException refused) {
            throw new CoercingParseLiteralException(refused.getMessage(), refused);
        }
    }

    private static FiscalYear parse(BigInteger year) {
        return new FiscalYear(year.bitLength() < Integer.SIZE ? year.intValue() : Integer.MAX_VALUE);
    }
}
