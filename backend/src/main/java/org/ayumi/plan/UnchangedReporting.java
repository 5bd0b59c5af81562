package org.ayumi.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ayumi.common.FiscalYear;
import org.ayumi.common.TextRule;
import org.ayumi.common.UserError;
import org.ayumi.cycle.ReportPeriod;
import org.ayumi.plan.ReportChanges.Attempt;
import org.ayumi.security.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Reports several plans as unchanged (変更なし), on behalf of the current person. All are looked at first; where one
 * cannot be reported so, none is. Then each is written by itself, on the condition that its report stands as it was
 * looked at: one that someone else changed in between is left alone, and the others are reported.
 *
 * @see "docs/decisions/016-reports-as-they-are-asked-for.md"
 */
@Service
public class UnchangedReporting {

    private static final String UNCHANGED = "変更なし";

    private final PlanRepository plans;
    private final PlanChanges planChanges;
    private final ReportChanges changes;
    private final ReportGate.Lookup gates;

    UnchangedReporting(PlanRepository plans, PlanChanges planChanges, ReportChanges changes, ReportGate.Lookup gates) {
        this.plans = plans;
        this.planChanges = planChanges;
        this.changes = changes;
        this.gates = gates;
    }

    /**
     * What came of one plan.
     *
     * @param index its place in the list asked for, from 0
     */
    public record Told(int index, ReportResult result) {}

    /** A plan as it was looked at. */
    private record Looked(
            int index,
            ReportInput.Unchanged input,
            @Nullable PlanDocument document,
            List<UserError> errors) {}

    /**
     * Reports plans as unchanged.
     *
     * @param planIds the plans' ids; one that is repeated counts once
     * @param note the line to report; 変更なし where null
     * @param replaceDrafts whether drafts that were begun give way
     * @return what came of each plan, in the order asked for
     */
    public List<Told> report(List<String> planIds, ReportPeriod period, @Nullable String note, boolean replaceDrafts) {
        var person = planChanges.actor().person();
        person.require(Permission.WRITE_OWN_PLANS);
        var documents =
                plans
                        .list(planIds.stream()
                                .distinct()
                                .flatMap(id -> PlanId.parse(id).stream())
                                .toList())
                        .stream()
                        .filter(document -> new PlanAccess(
                                        person, document.plan().department())
                                .mayRead(document.plan().status()))
                        .collect(Collectors.toMap(document -> document.id().value(), Function.identity()));
        documents
                .values()
                .forEach(document -> new PlanAccess(person, document.plan().department()).requireWrite());
        var byYear = gates.of(documents.values().stream()
                .map(document -> document.plan().fiscalYear())
                .distinct()
                .toList());
        var looked = look(planIds, period, TextRule.clean(note).orElse(UNCHANGED), replaceDrafts, documents, byYear);
        boolean held = looked.stream().anyMatch(each -> !each.errors().isEmpty());
        return looked.stream()
                .map(each -> new Told(each.index(), held ? refused(each) : written(each, byYear)))
                .toList();
    }

    private List<Looked> look(
            List<String> planIds,
            ReportPeriod period,
            String line,
            boolean replaceDrafts,
            Map<String, PlanDocument> documents,
            Map<FiscalYear, ReportGate> byYear) {
        var looked = new ArrayList<Looked>();
        var seen = new HashSet<String>();
        for (int i = 0; i < planIds.size(); i++) {
            var document = documents.get(planIds.get(i));
            if (document != null && !seen.add(planIds.get(i))) {
                continue;
            }
            int version = document == null
                    ? 0
                    : document.findReport(period).map(PlanReport::version).orElse(0);
            var input = new ReportInput.Unchanged(planIds.get(i), period, line, replaceDrafts, version);
            var errors = document == null
                    ? List.of(UserError.at("NOT_FOUND", "この計画は見つかりません。", "input", "actionPlanId"))
                    : check(document, input, byYear);
            looked.add(new Looked(i, input, document, errors));
        }
        return looked;
    }

    private static ReportResult refused(Looked looked) {
        var errors = looked.errors().isEmpty()
                ? List.of(UserError.at("HELD_BACK", "報告できない計画があるため、この計画も報告していません。", "input", "actionPlanId"))
                : looked.errors();
        return new ReportResult.Rejected(
                errors, looked.document(), looked.input().period());
    }

    private ReportResult written(Looked looked, Map<FiscalYear, ReportGate> byYear) {
        var input = looked.input();
        return changes.change(input, PlanAccess::requireWrite, (document, report, actor) -> {
            var errors = check(document, input, byYear);
            if (!errors.isEmpty()) {
                return Attempt.refused(errors);
            }
            var former = document.findReportBefore(input.period()).orElseThrow().content();
            var current = report == null ? PlanReport.first(input.period()) : report;
            return Attempt.made(current.withContent(former.withDone(input.note()))
                    .submitted(true, actor.person().name(), actor.now()));
        });
    }

    /** What stands already: a returned report awaits its correction, and words somebody has begun are not thrown away. */
    private static Optional<UserError> standing(PlanReport report, boolean replaceDraft) {
        return switch (report.state()) {
            case SUBMITTED, ACCEPTED -> refused("ALREADY_REPORTED", "この期間の報告は、もう提出されています。");
            case RETURNED -> refused("RETURNED", "差し戻された報告は、変更なしにはできません。直してから提出してください。");
            case DRAFT ->
                replaceDraft || report.isBlank()
                        ? Optional.empty()
                        : refused("DRAFT_EXISTS", "書きかけの報告があります。続きを書いて提出するか、書きかけを使わないことを確かめてください。");
        };
    }

    private static Optional<UserError> refused(String code, String message) {
        return Optional.of(UserError.at(code, message, "input", "actionPlanId"));
    }

    private List<UserError> check(
            PlanDocument document, ReportInput.Unchanged input, Map<FiscalYear, ReportGate> byYear) {
        var report = document.findReport(input.period()).orElse(null);
        var errors = new ArrayList<>(ReportRules.checkNote(input.note()));
        byYear.getOrDefault(document.plan().fiscalYear(), gates.closed())
                .check(document, input.period())
                .ifPresent(errors::add);
        if (report != null) {
            standing(report, input.replaceDraft()).ifPresent(errors::add);
        }
        var former = document.findReportBefore(input.period());
        if (former.isEmpty()) {
            refused("NO_FORMER_REPORT", "この年度の前の報告がないため、変更なしにはできません。").ifPresent(errors::add);
        } else {
            // A report that was handed in before a rule was made may not satisfy it.
            ReportRules.incomplete(former.get().content()).stream()
                    .flatMap(each -> refused("FORMER_REPORT_INCOMPLETE", "前の報告のままでは提出できません。" + each.message()).stream())
                    .forEach(errors::add);
        }
        return errors;
    }
}
