package org.ayumi.strategy.structure;

import org.ayumi.common.TextRule;
import org.ayumi.security.Permission;
import org.ayumi.security.Person;
import org.ayumi.strategy.BackgroundText;
import org.ayumi.strategy.Strategy;
import org.ayumi.strategy.editing.ChangeResult;
import org.ayumi.strategy.editing.SectionEdit;
import org.ayumi.strategy.editing.StrategyEditing;
import org.springframework.stereotype.Service;

/**
 * Changes a year's words, and how its initiatives stand in its themes, on behalf of the current person, who must be of the
 * DX office. Either is merged with what others have changed since.
 */
@Service
public class FrameService {

    private final StrategyEditing editing;

    FrameService(StrategyEditing editing) {
        this.editing = editing;
    }

    /** Changes title, mission, vision and background. */
    public ChangeResult change(FrameInput.Words input) {
        return editing.change(
                input.fiscalYear(),
                FrameService::requirePlanning,
                SectionEdit.<Strategy>ofPlan(
                        input.expectedVersion(),
                        strategy -> FrameRules.check(input),
                        strategy -> worded(strategy, input),
                        null),
                "input",
                "fiscalYear");
    }

    /** Puts themes and initiatives in order: adds, renames and removes themes, moves and numbers initiatives. */
    public ChangeResult arrange(FrameInput.Themes input) {
        return editing.change(
                input.fiscalYear(),
                FrameService::requirePlanning,
                SectionEdit.<Strategy>ofPlan(
                        input.expectedVersion(),
                        strategy -> ArrangementRules.check(input, strategy),
                        strategy -> EnteredArrangement.read(input.themes()).on(strategy, strategy),
                        null),
                "input",
                "fiscalYear");
    }

    static void requirePlanning(Person person) {
        person.require(Permission.MANAGE_STRATEGIES);
    }

    private static Strategy worded(Strategy strategy, FrameInput.Words input) {
        var copy = strategy.copy();
        TextRule.clean(input.title()).ifPresent(copy::title);
        TextRule.clean(input.mission()).ifPresent(copy::mission);
        TextRule.clean(input.vision()).ifPresent(copy::vision);
        var background = strategy.background();
        for (var text : input.background()) {
            background = BackgroundText.with(
                    background, text.part(), TextRule.clean(text.text()).orElse(null));
        }
        return copy.background(background).build();
    }
}
