package org.ayumi.strategy;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.ayumi.common.FiscalYear;
import org.ayumi.revision.Change;
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
        return "strategy/" + year;
    }

    /** The first version, in which every initiative has its own first version. */
    static StrategyDocument first(Strategy strategy, Stamp.Author author, Instant now) {
        var content = strategy.mapInitiatives(initiative -> initiative.withVersion(1));
        var sections = content.initiatives().stream()
                .map(initiative -> new Stamp.Section(initiative.id().value(), 1))
                .toList();
        return new StrategyDocument(strategy.fiscalYear(), Stamp.first(now, author, sections), content);
    }

    /** The next version: one initiative changed, its own version raised by one. */
    StrategyDocument next(
            InitiativeId id, UnaryOperator<Initiative> change, List<Change> changes, Stamp.Author author, Instant now) {
        var content = strategy.mapInitiatives(initiative -> initiative.id().equals(id)
                ? change.apply(initiative).withVersion(initiative.version() + 1)
                : initiative);
        int version = content.findInitiative(id)
                .orElseThrow(() -> new IllegalArgumentException(
                        "no initiative %s in the strategy of %s".formatted(id.value(), year)))
                .version();
        return new StrategyDocument(
                year, stamp.next(now, author, List.of(new Stamp.Section(id.value(), version)), changes), content);
    }
}
