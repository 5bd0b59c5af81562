package org.ayumi.cycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.ayumi.common.TextRule;
import org.ayumi.common.UserError;

/** What entered cycles must satisfy. */
final class CycleRules {

    private static final TextRule REASON = new TextRule("理由", 2_000, true);

    private CycleRules() {}

    static List<UserError> check(CycleInput.Open input) {
        var errors = new ArrayList<UserError>();
        var seen = EnumSet.noneOf(ReportPeriod.class);
        for (int i = 0; i < input.dueDates().size(); i++) {
            var due = input.dueDates().get(i);
            if (!seen.add(due.period())) {
                errors.add(UserError.at(
                        "REPEATED",
                        "%sの期限が2回指定されています。".formatted(due.period().label()),
                        "input",
                        "dueDates",
                        String.valueOf(i),
                        "period"));
            }
            if (due.dueOn().isBefore(due.period().endsOn(input.fiscalYear()))) {
                errors.add(UserError.at(
                        "INVALID_VALUE", "期限は、期間の末日以後の日にしてください。", "input", "dueDates", String.valueOf(i), "dueOn"));
            }
        }
        return errors;
    }

    static List<UserError> check(CycleInput.ChangeDueDate input) {
        var errors = new ArrayList<UserError>();
        if (input.dueOn().isBefore(input.period().endsOn(input.fiscalYear()))) {
            errors.add(UserError.at("INVALID_VALUE", "期限は、期間の末日以後の日にしてください。", "input", "dueOn"));
        }
        if (TextRule.clean(input.reason()).isEmpty()) {
            errors.add(UserError.at("REASON_REQUIRED", "期限を変える理由を入力してください。", "input", "reason"));
        }
        errors.addAll(REASON.check(input.reason(), "input", "reason"));
        return errors;
    }

    /** A day that is over already is one nobody could have kept. */
    static List<UserError> check(CycleInput.ChangeDueDate input, LocalDate today) {
        return input.dueOn().isBefore(today)
                ? List.of(UserError.at("INVALID_VALUE", "期限は、今日以後の日にしてください。", "input", "dueOn"))
                : List.of();
    }

    static List<UserError> check(CycleInput.Give input) {
        var errors = new ArrayList<UserError>();
        if (input.kind() == Grace.Kind.REOPENING
                && TextRule.clean(input.reason()).isEmpty()) {
            errors.add(UserError.at("REASON_REQUIRED", "再開する理由を入力してください。", "input", "reason"));
        }
        errors.addAll(REASON.check(input.reason(), "input", "reason"));
        return errors;
    }

    /** What the state of the period does not allow. */
    static List<UserError> check(CycleInput.Give input, CyclePeriod period, LocalDate today) {
        String department = input.department();
        var last = department == null ? period.lastDay() : period.lastDayOf(department);
        boolean locked = today.isAfter(last);
        if (input.kind() == Grace.Kind.EXTENSION && locked) {
            return List.of(UserError.at("PERIOD_LOCKED", "この期間は締め切られています。理由を添えて再開してください。", "input", "period"));
        }
        if (input.kind() == Grace.Kind.REOPENING && !locked) {
            return List.of(UserError.at("NOT_LOCKED", "この期間はまだ締め切られていません。", "input", "period"));
        }
        if (!input.until().isAfter(last) || input.until().isBefore(today)) {
            return List.of(UserError.at("INVALID_VALUE", "今の期限より後で、今日以後の日にしてください。", "input", "until"));
        }
        return List.of();
    }
}
