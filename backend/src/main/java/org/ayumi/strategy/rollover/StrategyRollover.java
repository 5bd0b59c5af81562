package org.ayumi.strategy.rollover;

import java.time.Clock;
import java.util.List;
import org.ayumi.department.DepartmentService;
import org.ayumi.revision.Stamp;
import org.ayumi.security.CurrentPerson;
import org.ayumi.security.Permission;
import org.ayumi.strategy.editing.ChangeResult;
import org.ayumi.strategy.store.StoredStrategies;
import org.ayumi.strategy.store.StrategyVersions;
import org.springframework.stereotype.Service;

/**
 * Makes next year's draft out of a published year on behalf of the current person, who must be of the DX office.
 *
 * @see "docs/decisions/028-lineage-series-and-rollover.md"
 */
@Service
public class StrategyRollover {

    private final StoredStrategies strategies;
    private final DepartmentService departments;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    StrategyRollover(
            StoredStrategies strategies, DepartmentService departments, CurrentPerson currentPerson, Clock clock) {
        this.strategies = strategies;
        this.departments = departments;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** Makes the draft; of several who ask at once, one makes it and the others are told that it is there. */
    public ChangeResult rollOver(StrategyRolloverInput input) {
        var person = currentPerson.get();
        person.require(Permission.MANAGE_STRATEGIES);
        var standing = strategies.find(input.from()).orElse(null);
        var former = standing == null ? null : standing.strategy();
        var errors = StrategyRolloverRules.check(
                input, former, strategies.find(input.to()).isPresent());
        if (!errors.isEmpty() || standing == null || former == null) {
            return new ChangeResult.Rejected(errors, null, null);
        }
        var expected = input.expectedVersion();
        if (expected != null && standing.stamp().version() != expected) {
            return ChangeResult.Conflicted.ofYear(standing);
        }
        var draft =
                new NextYear(former, input.to(), StrategyRolloverRules.left(input, former), departments.list()).draft();
        var author = new Stamp.Author(
                person.name(),
                person.username(),
                "%sの戦略から案を作りました".formatted(input.from().era()));
        var first = StrategyVersions.first(draft, author, clock.instant());
        return strategies.insert(first)
                ? new ChangeResult.Changed(first, null)
                : new ChangeResult.Rejected(List.of(StrategyRolloverRules.yearExists(input)), null, null);
    }
}
