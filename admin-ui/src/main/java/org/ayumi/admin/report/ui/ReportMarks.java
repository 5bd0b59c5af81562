package org.ayumi.admin.report.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import org.ayumi.admin.common.ui.Badge;
import org.ayumi.admin.report.Blocker;
import org.ayumi.admin.report.Cause;
import org.ayumi.admin.report.PlanProgress;
import org.ayumi.admin.report.ReportState;
import org.jspecify.annotations.Nullable;

/** How a plan stands, and where its report stands, by shape, word and colour. */
public final class ReportMarks {

    private ReportMarks() {}

    /** How a plan stands; a dash while nobody has said. */
    public static Badge of(@Nullable PlanProgress progress) {
        return new Badge(shape(progress), word(progress), cssClass(progress));
    }

    /** The shape alone, for sentences and charts. */
    public static String shape(@Nullable PlanProgress progress) {
        return switch (progress) {
            case null -> "－";
            case ON_TRACK -> "○";
            case COMPLETED -> "◎";
            case SLIGHTLY_DELAYED -> "△";
            case DELAYED -> "×";
            case CANCELLED -> "■";
        };
    }

    private static String cssClass(@Nullable PlanProgress progress) {
        return switch (progress) {
            case null -> "open";
            case ON_TRACK, COMPLETED -> "met";
            case SLIGHTLY_DELAYED -> "part";
            case DELAYED -> "missed";
            case CANCELLED -> "open";
        };
    }

    /** How a plan stands in a word, such as やや遅れ. */
    public static String word(@Nullable PlanProgress progress) {
        return progress == null ? translate("report.status.none") : translate("report.status." + progress);
    }

    /** Where a report stands. */
    public static Badge of(ReportState state) {
        return switch (state) {
            case DRAFT -> new Badge("◇", word(state), "open");
            case SUBMITTED -> new Badge("▷", word(state), "waiting");
            case ACCEPTED -> new Badge("●", word(state), "met");
            case RETURNED -> new Badge("◁", word(state), "missed");
        };
    }

    /** Nobody has begun the report. */
    public static Badge unreported() {
        return new Badge("－", translate("report.state.none"), "open");
    }

    /** The period was locked without a report. */
    public static Badge missed() {
        return new Badge("▼", translate("report.state.missed"), "missed");
    }

    /** Where a report stands in a word. */
    public static String word(ReportState state) {
        return translate("report.state." + state);
    }

    /** Why a plan is not on track. */
    public static String word(Cause cause) {
        return translate("report.cause." + cause);
    }

    /** What a plan waits for, with its kind, such as システム「住民記録」. */
    public static String word(Blocker blocker) {
        return translate("report.blocker." + blocker.kind(), blocker.name());
    }
}
