package org.ayumi.strategy;

import org.ayumi.common.FiscalYear;
import org.ayumi.revision.Stamp;
import org.ayumi.revision.VersionedDocument;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A strategy as it is stored: one document per fiscal year, read in one round trip, changed atomically.
 *
 * @param year the fiscal year, which is the document's {@code _id}
 * @param stamp the latest change
 * @param strategy the content
 * @see "docs/decisions/003-one-document-per-year.md"
 */
public record StrategyDocument(@BsonId FiscalYear year, Stamp stamp, Strategy strategy) implements VersionedDocument {

    @Override
    public String logName() {
        return logName(year);
    }

    /** The name of a year's document in the log. */
    public static String logName(FiscalYear year) {
        return "strategy/" + year;
    }
}
