package org.ayumi.admin.vision;

import java.util.List;
import java.util.Optional;
import org.ayumi.admin.strategy.Discrepancy;
import org.ayumi.admin.strategy.Source;

/** The municipality's DX vision, each part with the version a change of it is written against. */
public record Vision(
        String id,
        int version,
        String title,
        String adopted,
        String townVision,
        Source source,
        List<Promise> promises,
        List<Aim> aims,
        List<GlossaryTerm> glossary,
        PlanHierarchy hierarchy,
        List<Discrepancy> discrepancies,
        int frameVersion,
        int glossaryVersion,
        Permissions viewerCan) {

    /** What the viewer may do. */
    public record Permissions(boolean edit, boolean readRevisions) {}

    /** An aim that is there. */
    public Aim aim(int number) {
        return aims.stream().filter(aim -> aim.number() == number).findFirst().orElseThrow();
    }

    /** A term; empty where it has gone, or is not there yet. */
    public Optional<GlossaryTerm> findTerm(String term) {
        return glossary.stream().filter(each -> each.term().equals(term)).findFirst();
    }
}
