package org.ayumi.strategy.rollover;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayumi.common.TextRule;
import org.ayumi.common.UserError;
import org.ayumi.strategy.Initiative;
import org.ayumi.strategy.InitiativeId;
import org.ayumi.strategy.Strategy;
import org.jspecify.annotations.Nullable;

/** What making next year's draft asks of the years and of what is left behind. */
final class StrategyRolloverRules {

    private static final TextRule REASON = new TextRule("終える理由", 2_000, true);

    private StrategyRolloverRules() {}

    /**
     * What stands against it.
     *
     * @param former the earlier year; null where there is none
     * @param taken whether the later year is there already
     */
    static List<UserError> check(StrategyRolloverInput input, @Nullable Strategy former, boolean taken) {
        var errors = new ArrayList<UserError>();
        if (input.to().value() != input.from().value() + 1) {
            errors.add(UserError.at(
                    "NOT_NEXT_YEAR",
                    "次年度の案を作れるのは、%sの翌年度だけです。".formatted(input.from().era()),
                    "input",
                    "to"));
        } else if (taken) {
            errors.add(yearExists(input));
        }
        if (former == null) {
            errors.add(UserError.at(
                    "NOT_FOUND", "%sの戦略はありません。".formatted(input.from().era()), "input", "from"));
        } else if (former.editions().isEmpty()) {
            errors.add(UserError.at(
                    "NOT_PUBLISHED",
                    "%sの戦略はまだ公表されていません。公表してから、次年度の案を作ってください。"
                            .formatted(input.from().era()),
                    "input",
                    "from"));
        } else {
            errors.addAll(checkLeft(input, former));
        }
        return errors;
    }

    static UserError yearExists(StrategyRolloverInput input) {
        return UserError.at("YEAR_EXISTS", "%sの戦略はもうあります。".formatted(input.to().era()), "input", "to");
    }

    private static List<UserError> checkLeft(StrategyRolloverInput input, Strategy former) {
        var errors = new ArrayList<UserError>();
        var named = new HashSet<String>();
        for (int i = 0; i < input.leave().size(); i++) {
            var leave = input.leave().get(i);
            if (find(former, leave).isEmpty()) {
                errors.add(at(
                        "NOT_FOUND", "%sに、この取組は見つかりません。".formatted(input.from().era()), i, "initiativeId"));
            } else if (!named.add(leave.initiative())) {
                errors.add(at("DUPLICATE", "同じ取組が2回選ばれています。", i, "initiativeId"));
            }
            if (TextRule.clean(leave.reason()).isEmpty()) {
                errors.add(at("REASON_REQUIRED", "引き継がない理由を入力してください。", i, "reason"));
            }
            errors.addAll(REASON.check(leave.reason(), "input", "leave", String.valueOf(i), "reason"));
        }
        if (errors.isEmpty()
                && left(input, former).size() == former.initiatives().size()) {
            errors.add(UserError.at("NOTHING_LEFT", "すべての取組を終えると、案に何も残りません。1つ以上引き継いでください。", "input", "leave"));
        }
        return errors;
    }

    private static Optional<Initiative> find(Strategy former, StrategyRolloverInput.Leave leave) {
        return InitiativeId.parse(leave.initiative()).flatMap(former::findInitiative);
    }

    /** What is left behind, each with its reason: what was chosen, and what had ended within its year anyway. */
    static Map<InitiativeId, String> left(StrategyRolloverInput input, Strategy former) {
        var left = new LinkedHashMap<InitiativeId, String>();
        for (Initiative initiative : former.initiatives()) {
            var ending = initiative.ending();
            if (ending != null) {
                left.put(initiative.id(), ending.reason());
            }
        }
        input.leave()
                .forEach(leave -> find(former, leave)
                        .ifPresent(initiative ->
                                TextRule.clean(leave.reason()).ifPresent(reason -> left.put(initiative.id(), reason))));
        return left;
    }

    private static UserError at(String code, String message, int leave, String field) {
        return UserError.at(code, message, "input", "leave", String.valueOf(leave), field);
    }
}
