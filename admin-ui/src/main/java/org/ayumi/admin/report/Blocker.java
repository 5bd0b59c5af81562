package org.ayumi.admin.report;

import org.jspecify.annotations.Nullable;

/** What a plan waits for: another plan, an initiative, or a system by its name alone. */
public record Blocker(Kind kind, @Nullable String id, String name) {

    /** What a plan can wait for. */
    public enum Kind {
        /** 実行プラン */
        PLAN,
        /** 重点取組 */
        INITIATIVE,
        /** システム */
        SYSTEM
    }
}
