package org.ayumi.vision;

import java.util.List;
import java.util.Optional;
import org.ayumi.common.Discrepancy;
import org.ayumi.common.Required;
import org.ayumi.common.Source;

/**
 * The municipality's DX vision.
 *
 * @param title the document's title
 * @param adopted when, as printed
 * @param townVision the future picture of the town it serves
 * @param promises in order
 * @param aims in order, numbered from 1 without gaps
 * @param glossary terms the document marks for explanation
 * @param hierarchy where it stands among the municipality's plans
 * @param discrepancies points on which the documents disagree
 * @param source where it stands
 */
public record Vision(
        String title,
        String adopted,
        String townVision,
        List<Promise> promises,
        List<Aim> aims,
        List<GlossaryTerm> glossary,
        PlanHierarchy hierarchy,
        List<Discrepancy> discrepancies,
        Source source) {

    /** Refuses blanks, and aims that are not numbered in order. */
    public Vision {
        Required.text(title, "vision.title");
        Required.text(adopted, "vision.adopted");
        Required.text(townVision, "vision.townVision");
        promises = Required.list(promises);
        aims = Required.list(aims);
        glossary = Required.list(glossary);
        Required.value(hierarchy, "vision.hierarchy");
        discrepancies = Required.list(discrepancies);
        Required.value(source, "vision.source");
        for (int i = 0; i < aims.size(); i++) {
            if (aims.get(i).number() != i + 1) {
                throw new IllegalArgumentException(
                        "aim %d stands at place %d".formatted(aims.get(i).number(), i + 1));
            }
        }
    }

    /** An aim; empty where there is none of that number. */
    public Optional<Aim> findAim(int number) {
        return aims.stream().filter(aim -> aim.number() == number).findFirst();
    }

    Vision with(Aim aim) {
        var changed = aims.stream()
                .map(each -> each.number() == aim.number() ? aim : each)
                .toList();
        return new Vision(title, adopted, townVision, promises, changed, glossary, hierarchy, discrepancies, source);
    }

    Vision with(PlanHierarchy changed) {
        return new Vision(title, adopted, townVision, promises, aims, glossary, changed, discrepancies, source);
    }

    Vision withGlossary(List<GlossaryTerm> changed) {
        return new Vision(title, adopted, townVision, promises, aims, changed, hierarchy, discrepancies, source);
    }
}
