package org.ayumi.plan;

import java.util.Optional;
import org.ayumi.common.Required;
import org.jspecify.annotations.Nullable;

/**
 * What a plan waits for.
 *
 * @param kind what kind of thing
 * @param key the plan's or initiative's id; null for a system
 * @param name its name when the report was saved
 */
public record Blocker(Kind kind, @Nullable String key, String name) {

    /** What a plan can wait for. */
    public enum Kind {
        /** Another action plan. */
        PLAN,
        /** An initiative. */
        INITIATIVE,
        /** A system, by name. */
        SYSTEM
    }

    /** Refuses a key where there is none to have, and none where there is. */
    public Blocker {
        Required.text(name, "blocker.name");
        if ((kind == Kind.SYSTEM) != (key == null)) {
            throw new IllegalArgumentException("plans and initiatives have keys, systems have none");
        }
    }

    /** The plan it is; empty for anything else. */
    public Optional<PlanId> plan() {
        return kind == Kind.PLAN ? Optional.ofNullable(key).flatMap(PlanId::parse) : Optional.empty();
    }
}
