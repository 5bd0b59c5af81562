package org.ayumi.plan;

import java.util.Collection;
import java.util.List;
import org.ayumi.common.FiscalYear;
import org.springframework.stereotype.Component;

/** Tells where plans stand on behalf of the product itself: nobody in particular asks, so nobody's rights bound it. */
@Component
public class PlanOutlines {

    private final PlanRepository plans;

    PlanOutlines(PlanRepository plans) {
        this.plans = plans;
    }

    /** All plans of these years, read in one command. */
    public List<PlanOutline> list(Collection<FiscalYear> years) {
        return plans.outline(years);
    }
}
