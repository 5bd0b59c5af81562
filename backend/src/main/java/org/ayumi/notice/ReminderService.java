package org.ayumi.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ayumi.common.FiscalYear;
import org.ayumi.common.JapaneseTime;
import org.ayumi.common.TextRule;
import org.ayumi.common.UserError;
import org.ayumi.cycle.CycleService;
import org.ayumi.cycle.MonitoringCycle;
import org.ayumi.cycle.ReportPeriod;
import org.ayumi.notice.Notice.Subject;
import org.ayumi.plan.PlanDepartment;
import org.ayumi.plan.PlanOutline;
import org.ayumi.plan.PlanOutlines;
import org.ayumi.plan.Reporting;
import org.ayumi.security.CurrentPerson;
import org.ayumi.security.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reminds departments of missing reports on behalf of the current person: a department once a day for a period. */
@Service
public class ReminderService {

    private static final TextRule NOTE = new TextRule("ひとこと", 500, true);

    private final CycleService cycles;
    private final PlanOutlines plans;
    private final NoticeRepository notices;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    ReminderService(
            CycleService cycles,
            PlanOutlines plans,
            NoticeRepository notices,
            CurrentPerson currentPerson,
            Clock clock) {
        this.cycles = cycles;
        this.plans = plans;
        this.notices = notices;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** Who was reminded, and what is to be put right; with both, someone else reminded the others at the same moment. */
    public record Reminded(List<PlanDepartment> departments, List<UserError> errors) {

        static Reminded refused(List<UserError> errors) {
            return new Reminded(List.of(), errors);
        }
    }

    /** The departments that have not reported, in the order of their codes; none while no cycle is open. */
    public List<UnreportedDepartment> listUnreported(FiscalYear year, ReportPeriod period) {
        currentPerson.get().require(Permission.MANAGE_CYCLES);
        return cycles.find(year)
                .map(cycle -> unreported(cycle, period, JapaneseTime.dayOf(clock.instant())))
                .orElse(List.of());
    }

    /** Reminds departments. */
    public Reminded remind(ReminderInput input) {
        currentPerson.get().require(Permission.MANAGE_CYCLES);
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var today = JapaneseTime.dayOf(now);
        var errors = new ArrayList<>(NOTE.check(input.note(), "input", "note"));
        errors.addAll(repeated(input.departments()));
        if (!errors.isEmpty()) {
            return Reminded.refused(errors);
        }
        var cycle = cycles.find(input.fiscalYear());
        if (cycle.isEmpty()) {
            return refused("NO_CYCLE", "この年度のモニタリングは、まだ始まっていません。", "fiscalYear");
        }
        if (today.isBefore(input.period().beginsOn(input.fiscalYear()))) {
            return refused("NOT_BEGUN", "この期間はまだ始まっていません。", "period");
        }
        var unreported = unreported(cycle.get(), input.period(), today);
        var wrong = input.departments() == null ? all(unreported) : named(unreported, input.departments());
        return wrong.isEmpty() ? send(input, chosen(unreported, input), now) : Reminded.refused(wrong);
    }

    private static List<UserError> repeated(@Nullable List<String> codes) {
        if (codes == null) {
            return List.of();
        }
        if (codes.isEmpty()) {
            return List.of(UserError.at("REQUIRED", "催促する所属を選んでください。", "input", "departments"));
        }
        return codes.stream().distinct().count() == codes.size()
                ? List.of()
                : List.of(UserError.at("REPEATED", "同じ所属が2回指定されています。", "input", "departments"));
    }

    private static List<UserError> all(List<UnreportedDepartment> unreported) {
        if (unreported.isEmpty()) {
            return List.of(UserError.at("NOTHING_DUE", "報告を待っている所属はありません。", "input", "departments"));
        }
        if (unreported.stream().anyMatch(UnreportedDepartment::remindable)) {
            return List.of();
        }
        return unreported.stream().anyMatch(UnreportedDepartment::canAct)
                ? List.of(UserError.at(
                        "ALREADY_REMINDED", "報告を待っている所属には、今日既に催促しました。次の催促は明日以降にできます。", "input", "departments"))
                : List.of(UserError.at("PERIOD_LOCKED", "この期間は締め切られていて、所属は報告できません。再開してから催促してください。", "input", "period"));
    }

    private static List<UserError> named(List<UnreportedDepartment> unreported, List<String> codes) {
        var known = unreported.stream()
                .collect(Collectors.toMap(its -> its.department().code(), Function.identity()));
        var errors = new ArrayList<UserError>();
        for (int i = 0; i < codes.size(); i++) {
            String at = String.valueOf(i);
            var found = known.get(codes.get(i));
            if (found == null) {
                errors.add(UserError.at("NOTHING_DUE", "この所属には、報告を待っている計画がありません。", "input", "departments", at));
            } else if (!found.canAct()) {
                errors.add(UserError.at(
                        "PERIOD_LOCKED",
                        "%sの報告は締め切られています。再開してから催促してください。"
                                .formatted(found.department().name()),
                        "input",
                        "departments",
                        at));
            } else if (found.remindedToday()) {
                errors.add(alreadyReminded(found.department(), at));
            }
        }
        return errors;
    }

    private static UserError alreadyReminded(PlanDepartment department, String at) {
        return UserError.at(
                "ALREADY_REMINDED",
                "%sには今日既に催促しました。次の催促は明日以降にできます。".formatted(department.name()),
                "input",
                "departments",
                at);
    }

    private static List<UnreportedDepartment> chosen(List<UnreportedDepartment> unreported, ReminderInput input) {
        var codes = input.departments();
        return unreported.stream()
                .filter(its -> codes == null
                        ? its.remindable()
                        : codes.contains(its.department().code()))
                .toList();
    }

    private Reminded send(ReminderInput input, List<UnreportedDepartment> whom, Instant now) {
        var note = TextRule.clean(input.note()).orElse(null);
        var reminders = whom.stream()
                .map(its -> {
                    var subject = new Subject(input.period(), null, null, its.dueOn(), note);
                    var code = its.department().code();
                    var id = id(input.fiscalYear(), input.period(), code, JapaneseTime.dayOf(now));
                    return new Notice(
                            id,
                            NoticeKind.REMINDER,
                            code,
                            input.fiscalYear(),
                            its.department(),
                            subject,
                            its.sample(),
                            now);
                })
                .toList();
        var given = notices.insertMissing(reminders);
        var reached = whom.stream().map(UnreportedDepartment::department).toList();
        var reminded = new ArrayList<PlanDepartment>();
        var errors = new ArrayList<UserError>();
        for (int i = 0; i < reached.size(); i++) {
            if (given.contains(reminders.get(i).id())) {
                reminded.add(reached.get(i));
            } else {
                errors.add(alreadyReminded(reached.get(i), String.valueOf(i)));
            }
        }
        return new Reminded(reminded, errors);
    }

    private List<UnreportedDepartment> unreported(MonitoringCycle cycle, ReportPeriod period, LocalDate today) {
        var waiting = PlansByDepartment.of(
                plans.list(List.of(cycle.year())).stream().filter(plan -> plan.isUnreported(period, cycle, today)));
        var reminded = notices.findKnown(waiting.keySet().stream()
                .map(department -> id(cycle.year(), period, department.code(), today))
                .toList());
        return waiting.entrySet().stream()
                .map(entry -> unreported(cycle, period, today, entry.getKey(), entry.getValue(), reminded))
                .toList();
    }

    private static UnreportedDepartment unreported(
            MonitoringCycle cycle,
            ReportPeriod period,
            LocalDate today,
            PlanDepartment department,
            List<PlanOutline> plans,
            Set<NoticeId> reminded) {
        return new UnreportedDepartment(
                department,
                plans.size(),
                cycle.get(period).lastDayOf(department.code()),
                cycle.isLocked(period, department.code(), today),
                plans.stream().anyMatch(plan -> plan.standings(cycle, today).get(period) == Reporting.RETURNED),
                reminded.contains(id(cycle.year(), period, department.code(), today)),
                plans.stream().allMatch(plan -> plan.plan().sample()));
    }

    private static NoticeId id(FiscalYear year, ReportPeriod period, String department, LocalDate day) {
        return NoticeId.of(NoticeKind.REMINDER, year, period, department, day);
    }

    private static Reminded refused(String code, String message, String field) {
        return Reminded.refused(List.of(UserError.at(code, message, "input", field)));
    }
}
