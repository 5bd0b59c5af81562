package org.ayumi.sample;

import java.time.Clock;
import java.util.List;
import org.ayumi.common.FiscalYear;
import org.ayumi.cycle.CycleInput;
import org.ayumi.cycle.CycleService;
import org.ayumi.department.Department;
import org.ayumi.plan.PlanService;
import org.ayumi.reference.ReferenceFollower;
import org.ayumi.revision.Stamp;
import org.ayumi.strategy.Strategy;
import org.ayumi.vision.Vision;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Stores the samples that are not there yet, and only where they are asked for with {@code ayumi.samples.enabled=true}.
 *
 * @see "docs/decisions/015-samples.md"
 */
@Component
@ConditionalOnProperty("ayumi.samples.enabled")
class SampleLoader implements ReferenceFollower {

    private static final Logger LOG = LoggerFactory.getLogger(SampleLoader.class);

    private static final Stamp.Author AUTHOR = new Stamp.Author("あゆみ（見本）", "ayumi", "見本として作りました");

    /** A year that is over, and one that is under way in the demonstrations' time. */
    private static final List<FiscalYear> YEARS = List.of(new FiscalYear(2025), new FiscalYear(2026));

    private final PlanService plans;
    private final CycleService cycles;
    private final Clock clock;

    SampleLoader(PlanService plans, CycleService cycles, Clock clock) {
        this.plans = plans;
        this.cycles = cycles;
        this.clock = clock;
    }

    @Override
    public void follow(List<Department> departments, Vision vision, List<Strategy> strategies) {
        for (var year : YEARS) {
            var strategy = strategies.stream()
                    .filter(each -> each.fiscalYear().equals(year))
                    .findFirst();
            load(year, new SamplePlans(year, departments, vision, strategy));
        }
    }

    private void load(FiscalYear year, SamplePlans samples) {
        var now = clock.instant();
        if (samples.acceptedAt().isAfter(now)) {
            return;
        }
        cycles.load(new CycleInput.Open(year, List.of()), AUTHOR, samples.acceptedAt());
        long loaded = samples.list().stream()
                .filter(plan -> {
                    var reports = new SampleReports(plan, samples.position(plan), now, samples);
                    return plans.load(plan, samples.acceptedAt(), reports.list(), AUTHOR);
                })
                .count();
        if (loaded > 0) {
            LOG.info("loaded {} sample plans (見本) of {}; none of them is real", loaded, year);
        }
    }
}
