package org.ayumi.strategy.lineage;

import org.ayumi.common.TextRule;
import org.ayumi.security.CurrentPerson;
import org.ayumi.security.Permission;
import org.ayumi.strategy.Strategy;
import org.ayumi.strategy.StrategyDocument;
import org.ayumi.strategy.editing.ChangeResult;
import org.ayumi.strategy.editing.SectionEdit;
import org.ayumi.strategy.editing.StrategyEditing;
import org.ayumi.strategy.store.StoredStrategies;
import org.springframework.stereotype.Service;

/**
 * Corrects lineage on behalf of the current person, who must be of the DX office.
 *
 * @see "docs/decisions/028-lineage-series-and-rollover.md"
 */
@Service
public class LineageService {

    private final StoredStrategies strategies;
    private final StrategyEditing editing;
    private final CurrentPerson currentPerson;

    LineageService(StoredStrategies strategies, StrategyEditing editing, CurrentPerson currentPerson) {
        this.strategies = strategies;
        this.editing = editing;
        this.currentPerson = currentPerson;
    }

    /** Sets a year's whole lineage. */
    public ChangeResult set(LineageInput input) {
        currentPerson.get().require(Permission.MANAGE_STRATEGIES);
        var years =
                strategies.list(true).stream().map(StrategyDocument::strategy).toList();
        var rules = new LineageRules(input, years);
        return editing.change(
                input.fiscalYear(),
                person -> person.require(Permission.MANAGE_STRATEGIES),
                SectionEdit.<Strategy>ofPlan(
                        input.expectedVersion(),
                        rules::check,
                        year -> year.copy().lineage(rules.links()).build(),
                        TextRule.clean(input.reason()).orElse(null)),
                "input",
                "fiscalYear");
    }
}
