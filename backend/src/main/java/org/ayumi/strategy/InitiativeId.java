package org.ayumi.strategy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ayumi.common.FiscalYear;
import org.ayumi.common.TextId;

/**
 * An initiative's id, such as {@code 2025-01}: its fiscal year and a number that stays when initiatives move.
 *
 * @param value the id's text
 */
public record InitiativeId(@JsonValue String value) implements TextId {

    private static final Pattern SHAPE = Pattern.compile("\\d{4}-\\d{2,3}");

    /** Refuses other shapes. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public InitiativeId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("'%s' is no initiative id such as 2025-01".formatted(value));
        }
    }

    /** The id of a year's initiative by its number. */
    public static InitiativeId of(FiscalYear year, int number) {
        return new InitiativeId("%s-%02d".formatted(year, number));
    }

    /** The number in it, which stays when initiatives move. */
    int number() {
        return Integer.parseInt(value.substring(value.indexOf('-') + 1));
    }

    /** Reads what came from outside; empty where it is no such id. */
    public static Optional<InitiativeId> parse(String text) {
        return SHAPE.matcher(text).matches() && YearPart.isFiscalYear(text)
                ? Optional.of(new InitiativeId(text))
                : Optional.empty();
    }

    /** The fiscal year it belongs to. */
    public FiscalYear fiscalYear() {
        return YearPart.of(value);
    }
}
