package org.ayumi.strategy.life;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.common.TextRule;
import org.ayumi.common.UserError;
import org.ayumi.strategy.LeadSuccession;
import org.ayumi.strategy.Strategy;
import org.ayumi.strategy.StrategyStatus;
import org.ayumi.strategy.StrategyStep;

/** What a step of a year's life asks of the input and of the year. */
final class LifeRules {

    private static final TextRule REASON = new TextRule("理由", 2_000, true);

    private LifeRules() {}

    static List<UserError> check(LifeInput input, StrategyStep.Kind kind, Strategy strategy) {
        var errors = new ArrayList<UserError>();
        boolean needsReason =
                switch (kind) {
                    case REVISE, REOPEN, RESUME -> true;
                    case PUBLISH, BEGIN_CLOSING, CLOSE -> false;
                };
        if (needsReason && TextRule.clean(input.reason()).isEmpty()) {
            errors.add(UserError.at("REASON_REQUIRED", "%sの理由を入力してください。".formatted(kind.label()), "input", "reason"));
        }
        errors.addAll(REASON.check(input.reason(), "input", "reason"));
        state(kind, strategy).ifPresent(errors::add);
        return errors;
    }

    private static Optional<UserError> state(StrategyStep.Kind kind, Strategy strategy) {
        var from =
                switch (kind) {
                    case PUBLISH -> StrategyStatus.DRAFT;
                    case REVISE, BEGIN_CLOSING -> StrategyStatus.PUBLISHED;
                    case CLOSE, RESUME -> StrategyStatus.CLOSING;
                    case REOPEN -> StrategyStatus.CLOSED;
                };
        return strategy.status() == from
                ? Optional.empty()
                : Optional.of(UserError.at(
                        "WRONG_STATE",
                        "%sの戦略は「%s」の状態です。%sは「%s」の状態のときにできます。"
                                .formatted(
                                        strategy.fiscalYear().era(),
                                        strategy.status().label(),
                                        kind.label(),
                                        from.label()),
                        "input",
                        "fiscalYear"));
    }

    /** What in the year itself stands against the step; whoever leads anything that is published must be there. */
    static List<UserError> checkContent(
            StrategyStep.Kind kind, Strategy strategy, boolean changedSinceEdition, LeadSuccession leads) {
        return switch (kind) {
            case PUBLISH -> published(strategy, leads);
            case REVISE ->
                changedSinceEdition
                        ? published(strategy, leads)
                        : List.of(at("NOTHING_CHANGED", "前の版から変わったところがありません。改定版を公表する必要はありません。"));
            case CLOSE -> closed(strategy);
            case BEGIN_CLOSING, REOPEN, RESUME -> List.of();
        };
    }

    private static List<UserError> published(Strategy strategy, LeadSuccession leads) {
        if (strategy.initiatives().isEmpty()) {
            return List.of(at("EMPTY_DRAFT", "重点取組がまだありません。取組を加えてから公表してください。"));
        }
        var errors = new ArrayList<UserError>();
        strategy.themes().stream()
                .filter(theme -> theme.initiatives().isEmpty())
                .forEach(theme -> errors.add(at(
                        "EMPTY_THEME",
                        "テーマ%d「%s」に取組がありません。取組を移すか、テーマを外してください。".formatted(theme.number(), theme.title()))));
        strategy.initiatives().stream()
                .filter(initiative -> initiative.measures().isEmpty())
                .forEach(initiative -> errors.add(
                        at("NO_MEASURE", "取組%d「%s」に目標・指標がありません。".formatted(initiative.number(), initiative.title()))));
        strategy.initiatives().stream()
                .filter(initiative -> initiative.ending() == null && !leads.isLiving(initiative.leadDepartment()))
                .forEach(initiative -> errors.add(at(
                        "LEAD_ENDED",
                        "取組%d「%s」の所管（%s）は、%sにはない所属です。取組の内容を直して、所管を選び直してください。"
                                .formatted(
                                        initiative.number(),
                                        initiative.title(),
                                        initiative.leadDepartment().name(),
                                        strategy.fiscalYear().era()))));
        return errors;
    }

    private static List<UserError> closed(Strategy strategy) {
        int open = ClosingChecklist.of(strategy).open().size();
        return open == 0 ? List.of() : List.of(at("NOT_READY", "確定前の確認が%d件残っています。すべて済ませてから確定してください。".formatted(open)));
    }

    private static UserError at(String code, String message) {
        return UserError.at(code, message, "input", "fiscalYear");
    }
}
