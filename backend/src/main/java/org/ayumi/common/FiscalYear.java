package org.ayumi.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/**
 * A Japanese fiscal year (年度), April to March, named by the western year in which it begins.
 *
 * @param value the western year, {@value #FIRST} to {@value #LAST}; the municipality's own records of machine
 *     processing begin in 1962 (情報化のあゆみ)
 */
public record FiscalYear(@JsonValue int value) implements Comparable<FiscalYear> {

    /** The first year accepted. */
    public static final int FIRST = 1962;

    /** The last year accepted. */
    public static final int LAST = 2099;

    /** Refuses years out of range with an {@link IllegalArgumentException}. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FiscalYear {
        if (value < FIRST || value > LAST) {
            throw new IllegalArgumentException("年度は%d年度から%d年度までで指定してください。".formatted(FIRST, LAST));
        }
    }

    /** Reads {@code 2025}, {@code R7}, {@code 令和7年度}, {@code 令和７}, {@code 平成元年度} and the like. */
    public static FiscalYear parse(String text) {
        return FiscalYearText.parse(text);
    }

    /** Reads the same; empty where the text is no year, or none that is accepted. */
    public static Optional<FiscalYear> find(String text) {
        try {
            return Optional.of(parse(text));
        } catch (IllegalArgumentException noYear) {
            return Optional.empty();
        }
    }

    /** The year as people read it, such as 令和7年度 or 平成元年度. */
    public String era() {
        return Era.of(value).format(value) + "度";
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
