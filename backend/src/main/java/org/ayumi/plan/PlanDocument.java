package org.ayumi.plan;

import java.time.Instant;
import java.util.List;
import org.ayumi.revision.Change;
import org.ayumi.revision.Stamp;
import org.ayumi.revision.VersionedDocument;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * An action plan as it is stored: one document per plan.
 *
 * @param id the document's {@code _id}
 * @param stamp the latest change
 * @param plan the content
 * @see "docs/decisions/021-one-document-per-plan.md"
 */
public record PlanDocument(@BsonId PlanId id, Stamp stamp, ActionPlan plan) implements VersionedDocument {

    @Override
    public String logName() {
        return id.value();
    }

    /** The section of the log that holds the plan itself. */
    public String section() {
        return id.value();
    }

    static PlanDocument first(ActionPlan plan, Stamp.Author author, Instant now) {
        var content = plan.withVersion(1);
        var section = new Stamp.Section(plan.id().value(), 1);
        return new PlanDocument(plan.id(), Stamp.first(now, author, List.of(section)), content);
    }

    PlanDocument next(ActionPlan changed, List<Change> changes, Stamp.Author author, Instant now) {
        var content = changed.withVersion(plan.version() + 1);
        var section = new Stamp.Section(section(), content.version());
        return new PlanDocument(id, stamp.next(now, author, List.of(section), changes), content);
    }
}
