package org.ayumi.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ayumi.common.UserError;

/** Which of the plans looked at a person has chosen to roll over. */
final class RolloverChoice {

    private static final int MOST = 500;

    private RolloverChoice() {}

    /** The plans still to be rolled over. */
    static List<Rollover.Item> of(RolloverInput input, List<Rollover.Item> items) {
        return items.stream()
                .filter(item -> item.outcome() == RolloverOutcome.ROLLS_OVER)
                .filter(item -> input.planIds() == null
                        || input.planIds().contains(item.document().id().value()))
                .toList();
    }

    static List<PlanId> ids(List<Rollover.Item> items) {
        return items.stream().map(item -> item.document().id()).toList();
    }

    /**
     * What is wrong with the plans named; one that is rolled over already is no error.
     *
     * @param others refuses plans that exist, but not among those looked at
     */
    static List<UserError> check(RolloverInput input, List<Rollover.Item> items, Consumer<Set<PlanId>> others) {
        var named = input.planIds();
        if (named == null) {
            return List.of();
        }
        if (named.isEmpty() || named.size() > MOST) {
            return List.of(UserError.at("TOO_MANY", "計画は1件から%d件まで選んでください。".formatted(MOST), "input", "actionPlanIds"));
        }
        Map<String, Rollover.Item> byKey = items.stream()
                .collect(Collectors.toMap(item -> item.document().id().value(), Function.identity()));
        var strangers = new HashSet<PlanId>();
        var errors = new ArrayList<UserError>();
        for (int i = 0; i < named.size(); i++) {
            var item = byKey.get(named.get(i));
            String index = String.valueOf(i);
            if (item == null) {
                PlanId.parse(named.get(i)).ifPresent(strangers::add);
                errors.add(UserError.at(
                        "NOT_FOUND",
                        "この計画は、%sの引き継げる計画の中にありません。".formatted(input.from().era()),
                        "input",
                        "actionPlanIds",
                        index));
            } else if (item.outcome() != RolloverOutcome.ROLLS_OVER && item.outcome() != RolloverOutcome.ROLLED_OVER) {
                errors.add(UserError.at(
                        "NOT_ROLLED_OVER",
                        "「%s」は%sです。"
                                .formatted(
                                        item.document().plan().content().title(),
                                        item.outcome().label()),
                        "input",
                        "actionPlanIds",
                        index));
            }
        }
        if (!strangers.isEmpty()) {
            others.accept(strangers);
        }
        return errors;
    }
}
