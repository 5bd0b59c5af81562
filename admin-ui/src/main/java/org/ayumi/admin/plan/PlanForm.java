package org.ayumi.admin.plan;

import org.jspecify.annotations.Nullable;

/** What the form needs: who writes, what may be pointed to, and the plan itself; null for a new one. */
public record PlanForm(
        PlanPerson person, PlanChoices choices, @Nullable Plan plan) {}
