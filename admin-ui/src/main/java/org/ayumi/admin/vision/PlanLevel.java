package org.ayumi.admin.vision;

import org.ayumi.admin.strategy.Source;
import org.jspecify.annotations.Nullable;

/** A level of the plan hierarchy; its years are inferred where there is a basis. */
public record PlanLevel(
        Kind kind,
        String title,
        String role,
        @Nullable String adopted,
        @Nullable String period,
        @Nullable Integer firstYear,
        @Nullable Integer lastYear,
        @Nullable String basis,
        @Nullable String note,
        Source source,
        int version) {

    /** The levels, from the top. */
    public enum Kind {
        /** 基本構想. */
        BASIC_CONCEPT,
        /** 基本計画. */
        BASIC_PLAN,
        /** DXビジョン. */
        DX_VISION,
        /** 年度戦略. */
        YEARLY_STRATEGY
    }
}
