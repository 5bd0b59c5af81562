package org.ayumi.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.common.FiscalYear;
import org.ayumi.department.Department;
import org.ayumi.measure.Comparison;
import org.ayumi.measure.Target;
import org.ayumi.plan.ActionPlan;
import org.ayumi.plan.Goal;
import org.ayumi.plan.GoalId;
import org.ayumi.plan.Milestone;
import org.ayumi.plan.PlanContent;
import org.ayumi.plan.PlanDepartment;
import org.ayumi.plan.PlanId;
import org.ayumi.plan.PlanStatus;
import org.ayumi.plan.Review;
import org.ayumi.plan.SupportedInitiative;
import org.ayumi.strategy.InitiativeAim;
import org.ayumi.strategy.Strategy;
import org.ayumi.vision.Vision;

/**
 * Made-up plans of a year, the same at every start: 34 priority plans and 60 others, dealt out over all departments.
 * Counting alone decides what a plan is about; no published plan or figure is behind any of it.
 */
final class SamplePlans {

    private static final int PRIORITY = 34;
    private static final int OTHERS = 60;
    private static final int UNFINISHED_EACH = 20;
    private static final int SUBMITTED_AT = 7;
    private static final int DRAFT_AT = 13;

    private static final List<String> SUBJECTS = List.of(
            "申請受付",
            "相談の予約",
            "窓口の案内",
            "通知の発送",
            "台帳の管理",
            "庁内の照会",
            "会議の資料",
            "職員の研修",
            "統計の集計",
            "施設の予約",
            "問い合わせの対応",
            "決裁の流れ",
            "現場の点検");
    private static final List<String> WAYS = List.of("オンライン化", "ペーパーレス化", "自動化", "見直し", "標準化", "見える化", "共同化");
    private static final List<String> POSTS = List.of("管理係 係長", "庶務係 係長", "計画係 主査", "調整係 係長", "業務係 主査");

    private final List<ActionPlan> plans = new ArrayList<>();
    private final FiscalYear year;
    private final List<Department> departments;
    private final List<InitiativeAim> aims;
    private final List<SupportedInitiative> initiatives;

    /** Those of a year; without a strategy of that year they support no initiative. */
    SamplePlans(FiscalYear year, List<Department> departments, Vision vision, Optional<Strategy> strategy) {
        this.year = year;
        this.departments = departments;
        this.aims = vision.aims().stream()
                .map(aim -> new InitiativeAim(aim.number(), aim.title(), aim.shortTitle()))
                .toList();
        this.initiatives = strategy.stream()
                .flatMap(its -> its.themes().stream())
                .flatMap(theme -> theme.initiatives().stream()
                        .map(each -> new SupportedInitiative(
                                each.id(), each.number(), each.title(), theme.number(), theme.title())))
                .toList();
        for (int i = 0; i < PRIORITY + OTHERS; i++) {
            plans.add(plan(i));
        }
    }

    /** All of them. */
    List<ActionPlan> list() {
        return List.copyOf(plans);
    }

    /** A department's first one. */
    ActionPlan firstOf(String department) {
        var id = PlanId.of(year, department, 1);
        return plans.stream()
                .filter(plan -> plan.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no sample plan " + id.value()));
    }

    /** When the DX office accepted them. */
    Instant acceptedAt() {
        return LocalDate.of(year.value(), Month.MAY, 20).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }

    /** A plan's place among all of them, from 0. */
    int position(ActionPlan plan) {
        return plans.indexOf(plan);
    }

    private ActionPlan plan(int i) {
        var department = departments.get(i % departments.size());
        var id = PlanId.of(year, department.code(), i / departments.size() + 1);
        var status = status(i);
        var review = status == PlanStatus.ACCEPTED ? new Review(true, null, "DX戦略課（見本）", acceptedAt()) : null;
        return new ActionPlan(
                id,
                1,
                year,
                new PlanDepartment(department.code(), department.name()),
                status,
                i < PRIORITY,
                true,
                content(id, i),
                2,
                null,
                review);
    }

    private static PlanStatus status(int i) {
        if (i < PRIORITY) {
            return PlanStatus.ACCEPTED;
        }
        return switch (i % UNFINISHED_EACH) {
            case SUBMITTED_AT -> PlanStatus.SUBMITTED;
            case DRAFT_AT -> PlanStatus.DRAFT;
            default -> PlanStatus.ACCEPTED;
        };
    }

    private PlanContent content(PlanId id, int i) {
        int turn = i + year.value();
        String subject = SUBJECTS.get(turn % SUBJECTS.size());
        String way = WAYS.get(turn * 3 % WAYS.size());
        var counted = new Goal(
                GoalId.of(id, 1),
                "%sする件数（見本）".formatted(way),
                new Target(Comparison.AT_LEAST, 3.0 + i * 13 % 37, "件"),
                List.of(),
                null);
        var done = new Goal(GoalId.of(id, 2), "手引の作成（見本）", new Target(Comparison.DONE, null, null), List.of(), null);
        return new PlanContent(
                "%sの%s（見本）".formatted(subject, way),
                List.of(aims.get(i % aims.size()), aims.get((i + 4) % aims.size())),
                initiatives.isEmpty() ? List.of() : List.of(initiatives.get(i % initiatives.size())),
                List.of(counted, done),
                List.of(new Milestone(1, "対象を決める（見本）"), new Milestone(2, "試しに始める（見本）"), new Milestone(4, "全体に広げる（見本）")),
                POSTS.get(i % POSTS.size()),
                i % 3 == 0 ? 100 + i * 70 : null,
                i % 4 == 1);
    }
}
