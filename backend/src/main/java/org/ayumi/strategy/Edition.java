package org.ayumi.strategy;

import org.ayumi.common.Required;

/**
 * An edition (版) of a year: what was published, for good. Its content is the log's entry of the version that was
 * published, which nobody ever changes.
 *
 * @param number its place among the year's editions, from 1
 * @param kind what it tells
 * @param ordinal its place among those of its kind, from 1
 * @param version the year's version that was published
 * @see "docs/decisions/024-a-strategys-year.md"
 */
public record Edition(int number, EditionKind kind, int ordinal, int version) {

    /** The section of the log by which editions are found; its version is the edition's number. */
    public static final String SECTION = "edition";

    /** Refuses an edition without kind. */
    public Edition {
        Required.value(kind, "edition.kind");
    }

    /** As people call it: 策定版, 改定版1, 成果版; a plan or results published again say which of them they are. */
    public String label() {
        return kind == EditionKind.REVISION || ordinal > 1 ? kind.label() + ordinal : kind.label();
    }
}
