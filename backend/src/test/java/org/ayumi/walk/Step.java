package org.ayumi.walk;

import java.util.Map;
import org.ayumi.testing.Account;
import org.jspecify.annotations.Nullable;

/**
 * What someone tries.
 *
 * @param plan the global id of the plan it is about; empty for the cycle
 * @param period the period it is about; empty for the plan itself
 * @param sound whether nothing but rights and states can stand in its way
 */
record Step(
        Account account,
        String mutation,
        String plan,
        String period,
        Map<String, ? extends @Nullable Object> input,
        boolean sound) {

    boolean isOfReport() {
        return !period.isEmpty() && !plan.isEmpty();
    }

    /** Whether only those who write the plan may do it. */
    boolean isOfDepartment() {
        return mutation.equals("savePlanReport")
                || mutation.equals("submitPlanReport")
                || mutation.equals("reportUnchanged");
    }
}
