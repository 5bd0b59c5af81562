package org.ayumi.strategy.past;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.strategy.Initiative;
import org.ayumi.strategy.InitiativeId;
import org.ayumi.strategy.LineageLink;
import org.ayumi.strategy.Strategy;
import org.ayumi.strategy.past.StrategyComparison.Pair;
import org.jspecify.annotations.Nullable;

/**
 * Two years held against each other along the lineage, which the later one keeps: one pair for each link, so that a merged
 * initiative stands beside each it came from and a split one beside each part.
 */
final class YearsApart {

    private final Strategy before;
    private final Strategy after;
    private final boolean forward;
    private final List<LineageLink> links;

    /** The years in the order in which they are compared, which may lead back in time. */
    YearsApart(Strategy before, Strategy after) {
        this.before = before;
        this.after = after;
        this.forward = before.fiscalYear().compareTo(after.fiscalYear()) < 0;
        this.links = (forward ? after : before).lineage();
    }

    List<Pair> pairs() {
        var pairs = new ArrayList<Pair>();
        for (Initiative initiative : after.initiatives()) {
            var leading = links.stream()
                    .filter(link -> initiative.id().equals(end(link)))
                    .filter(link -> origin(link).isPresent())
                    .toList();
            if (leading.isEmpty()) {
                pairs.add(new Pair(null, initiative.id(), alone(initiative.id(), forward), List.of()));
            }
            leading.forEach(
                    link -> pair(origin(link).orElseThrow(), initiative, link).ifPresent(pairs::add));
        }
        before.initiatives().stream()
                .map(Initiative::id)
                .filter(id -> links.stream().noneMatch(link -> id.equals(start(link)) && leadsOn(link)))
                .forEach(id -> pairs.add(new Pair(id, null, alone(id, !forward), List.of())));
        return pairs;
    }

    /** Empty where nothing differs and the two went from year to year by themselves. */
    private Optional<Pair> pair(Initiative origin, Initiative initiative, LineageLink link) {
        var changes = StrategyComparison.changes(
                MeasuresApart.inTermsOf(origin, initiative, link.measures(), forward), initiative);
        boolean byThemselves = links.stream()
                        .filter(each -> origin.id().equals(start(each))
                                || initiative.id().equals(end(each)))
                        .count()
                == 1;
        return changes.isEmpty() && byThemselves
                ? Optional.empty()
                : Optional.of(new Pair(origin.id(), initiative.id(), link, changes));
    }

    private @Nullable InitiativeId start(LineageLink link) {
        return forward ? link.from() : link.to();
    }

    private @Nullable InitiativeId end(LineageLink link) {
        return forward ? link.to() : link.from();
    }

    private Optional<Initiative> origin(LineageLink link) {
        return Optional.ofNullable(start(link)).flatMap(before::findInitiative);
    }

    private boolean leadsOn(LineageLink link) {
        return Optional.ofNullable(end(link)).flatMap(after::findInitiative).isPresent();
    }

    /** The link that says of an initiative that it is new in the later year, or that it ended with the earlier one. */
    private @Nullable LineageLink alone(InitiativeId id, boolean later) {
        return links.stream()
                .filter(link -> later
                        ? link.from() == null && id.equals(link.to())
                        : link.to() == null && id.equals(link.from()))
                .findFirst()
                .orElse(null);
    }
}
