package org.ayumi.admin.plan;

import java.util.List;

/** What the year's page of plans shows: who reads it, what they have in hand, and the first plans found. */
public record PlanListPage(
        PlanPerson person,
        List<PlanDepartment> departments,
        List<PlanEntry> inHand,
        List<PlanEntry> toReview,
        FoundPlans found) {}
