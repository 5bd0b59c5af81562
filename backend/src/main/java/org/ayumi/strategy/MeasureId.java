package org.ayumi.strategy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ayumi.common.TextId;

/**
 * A measure's id, such as {@code 2025-01-1}: its initiative's id and a number that stays.
 *
 * @param value the id's text
 */
public record MeasureId(@JsonValue String value) implements TextId {

    private static final Pattern SHAPE = Pattern.compile("(\\d{4}-\\d{2,3})-\\d{1,3}");

    /** Refuses other shapes. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MeasureId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("'%s' is no measure id such as 2025-01-1".formatted(value));
        }
    }

    /** The id of an initiative's measure by its number. */
    public static MeasureId of(InitiativeId initiative, int number) {
        return new MeasureId("%s-%d".formatted(initiative.value(), number));
    }

    /** The number in it, which stays when measures move. */
    public int number() {
        return Integer.parseInt(value.substring(value.lastIndexOf('-') + 1));
    }

    /** Reads what came from outside; empty where it is no such id. */
    public static Optional<MeasureId> parse(String text) {
        return SHAPE.matcher(text).matches() && YearPart.isFiscalYear(text)
                ? Optional.of(new MeasureId(text))
                : Optional.empty();
    }

    /** The path of a part of this measure among an initiative's fields. */
    public String field(String part) {
        return "measures.%s.%s".formatted(value, part);
    }

    /** The measure a field's path is of, such as {@code measures.2025-01-1.target}; empty where it is of none. */
    public static Optional<MeasureId> ofField(String path) {
        var steps = path.split("\\.", -1);
        return steps.length > 1 && steps[0].equals("measures") ? parse(steps[1]) : Optional.empty();
    }

    /** The initiative it belongs to. */
    public InitiativeId initiative() {
        return new InitiativeId(value.substring(0, value.lastIndexOf('-')));
    }
}
