package org.ayumi.sample;

import java.time.Instant;
import java.util.List;
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
    private static final Instant MADE = Instant.parse("2026-05-15T00:00:00Z");

    private final PlanService plans;
    private final CycleService cycles;

    SampleLoader(PlanService plans, CycleService cycles) {
        this.plans = plans;
        this.cycles = cycles;
    }

    @Override
    public void follow(List<Department> departments, Vision vision, List<Strategy> strategies) {
        strategies.stream()
                .filter(strategy -> strategy.fiscalYear().equals(SamplePlans.YEAR))
                .findFirst()
                .ifPresent(strategy -> load(new SamplePlans(departments, vision, strategy)));
    }

    private void load(SamplePlans samples) {
        cycles.load(new CycleInput.Open(SamplePlans.YEAR, List.of()), AUTHOR);
        long loaded = samples.list().stream()
                .filter(plan -> plans.load(plan, SampleReports.of(plan, samples.position(plan)), AUTHOR, MADE))
                .count();
        if (loaded > 0) {
            LOG.info("loaded {} sample plans (見本); none of them is real", loaded);
        }
    }
}
