package org.ayumi.strategy;

import java.time.Instant;
import org.ayumi.common.Required;
import org.jspecify.annotations.Nullable;

/**
 * A step in a year's life.
 *
 * @param kind what was done
 * @param status where it led
 * @param at when
 * @param by who, by name
 * @param reason why; always told for a revision and a reopening
 * @param edition what was published with it; null where nothing was
 */
public record StrategyStep(
        Kind kind,
        StrategyStatus status,
        Instant at,
        String by,
        @Nullable String reason,
        @Nullable Edition edition) {

    /** What can be done with a year. */
    public enum Kind {
        /** 公表: from draft to published. */
        PUBLISH("公表"),
        /** 改定: a changed plan is published. */
        REVISE("改定"),
        /** 取りまとめ開始: results are gathered. */
        BEGIN_CLOSING("成果の取りまとめ開始"),
        /** 確定: closed, with the results published. */
        CLOSE("確定"),
        /** 確定の取消し: a closed year is gathered again. */
        REOPEN("確定の取消し"),
        /** 取りまとめの取消し: back to the year under way. */
        RESUME("成果の取りまとめの取消し");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** As people call it. */
        public String label() {
            return label;
        }
    }

    /** Refuses blanks. */
    public StrategyStep {
        Required.value(kind, "step.kind");
        Required.value(status, "step.status");
        Required.value(at, "step.at");
        Required.text(by, "step.by");
    }
}
