package org.ayumi.admin.strategy;

import org.jspecify.annotations.Nullable;

/** The department that leads an initiative (所管); inferred where the documents do not print it. */
public record LeadDepartment(
        String code,
        String name,
        boolean inferred,
        @Nullable String basis) {}
