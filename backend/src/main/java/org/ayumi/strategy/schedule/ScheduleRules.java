package org.ayumi.strategy.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ayumi.common.TextRule;
import org.ayumi.common.UserError;
import org.ayumi.strategy.Initiative;
import org.ayumi.strategy.ScheduleItem;
import org.ayumi.strategy.ScheduleKind;
import org.ayumi.strategy.SchedulePlacement;
import org.jspecify.annotations.Nullable;

/** What an entered schedule must satisfy; every violated rule is told at once. */
final class ScheduleRules {

    private static final int MONTHS = 12;
    private static final int COMPLETE = 100;
    private static final TextRule LABEL = new TextRule("項目の名称", 120, false);

    private ScheduleRules() {}

    static List<UserError> check(ScheduleInput input, Initiative standing) {
        if (input.items().size() > Initiative.MOST_SCHEDULE_ITEMS) {
            return List.of(UserError.at(
                    "TOO_MANY", "スケジュールの項目は%d件以内にしてください。".formatted(Initiative.MOST_SCHEDULE_ITEMS), "input", "items"));
        }
        var errors = new ArrayList<UserError>();
        for (int i = 0; i < input.items().size(); i++) {
            errors.addAll(check(input.items().get(i), standing, String.valueOf(i)));
        }
        return errors;
    }

    private static List<UserError> check(ScheduleInput.Item item, Initiative standing, String index) {
        var errors = new ArrayList<UserError>();
        if (TextRule.clean(item.label()).isEmpty()) {
            errors.add(UserError.at("REQUIRED", "項目の名称を入力してください。", "input", "items", index, "label"));
        }
        errors.addAll(LABEL.check(item.label(), "input", "items", index, "label"));
        if (item.progress() != null && (item.progress() < 0 || item.progress() > COMPLETE)) {
            errors.add(UserError.at(
                    "INVALID_VALUE", "進み具合は0から100までのパーセントで入力してください。", "input", "items", index, "progress"));
        }
        errors.addAll(months(item, standing, index));
        return errors;
    }

    private static List<UserError> months(ScheduleInput.Item item, Initiative standing, String index) {
        var start = item.startMonth();
        var end = item.endMonth();
        if (start == null && end == null) {
            return isLost(item, standing)
                    ? List.of()
                    : List.of(UserError.at("REQUIRED", "時期（月）を選んでください。", "input", "items", index, "startMonth"));
        }
        if (!isMonth(start)) {
            return List.of(
                    UserError.at("INVALID_MONTH", "始まりの月を1から12までで選んでください。", "input", "items", index, "startMonth"));
        }
        if (!isMonth(end)) {
            return List.of(
                    UserError.at("INVALID_MONTH", "終わりの月を1から12までで選んでください。", "input", "items", index, "endMonth"));
        }
        if (item.kind() == ScheduleKind.MILESTONE && !Objects.equals(start, end)) {
            return List.of(UserError.at("INVALID_MONTH", "節目（▲）の月は1つだけ選んでください。", "input", "items", index, "endMonth"));
        }
        if (ScheduleItem.position(Objects.requireNonNull(start)) > ScheduleItem.position(Objects.requireNonNull(end))) {
            return List.of(UserError.at(
                    "OUTSIDE_YEAR", "終わりの月が始まりより前です。年度（4月から翌年3月まで）の中で選んでください。", "input", "items", index, "endMonth"));
        }
        return List.of();
    }

    /** What the source has lost the place of may stay so; nobody enters a new item without one. */
    private static boolean isLost(ScheduleInput.Item item, Initiative standing) {
        return standing.schedule().stream()
                .anyMatch(each -> each.placement() == SchedulePlacement.LOST
                        && each.label().equals(item.label().strip()));
    }

    private static boolean isMonth(@Nullable Integer month) {
        return month != null && month >= 1 && month <= MONTHS;
    }
}
