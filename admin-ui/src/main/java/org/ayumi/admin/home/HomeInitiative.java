package org.ayumi.admin.home;

import java.util.List;
import org.ayumi.admin.strategy.AimName;
import org.ayumi.admin.strategy.InitiativeEntry;
import org.ayumi.admin.strategy.InitiativePermissions;
import org.ayumi.admin.strategy.InitiativeRating;
import org.ayumi.admin.strategy.LeadDepartment;
import org.ayumi.admin.strategy.MeasureStatus;
import org.jspecify.annotations.Nullable;

/** An initiative of the newest year, as far as tells what is left to do. */
public record HomeInitiative(
        String id,
        int number,
        String title,
        List<AimName> aims,
        LeadDepartment leadDepartment,
        InitiativeRating rating,
        @Nullable Headline outcome,
        List<Line> kpis,
        InitiativePermissions viewerCan) {

    /** What came of it, in a sentence. */
    public record Headline(String headline) {}

    /** A KPI line's measures. */
    public record Line(List<Result> measures) {}

    /** Whether a measure is reported. */
    public record Result(
            String label, MeasureStatus status, @Nullable String unreportedReason) {

        boolean unexplained() {
            return status == MeasureStatus.UNREPORTED && unreportedReason == null;
        }
    }

    /** Number and title as headings carry them. */
    public String heading() {
        return number + ". " + title;
    }

    /** The measures of which nobody has recorded a result, nor why there is none. */
    public List<String> unexplained() {
        return kpis.stream()
                .flatMap(line -> line.measures().stream())
                .filter(Result::unexplained)
                .map(Result::label)
                .toList();
    }

    /** Whether the person writes its results and something of them is missing. */
    public boolean incomplete() {
        return !unexplained().isEmpty() || outcome == null;
    }

    /** The measures that miss their target. */
    public List<String> missed() {
        return kpis.stream()
                .flatMap(line -> line.measures().stream())
                .filter(measure -> measure.status() == MeasureStatus.NOT_MET)
                .map(Result::label)
                .toList();
    }

    InitiativeEntry entry() {
        return new InitiativeEntry(id, number, title, aims, leadDepartment, rating);
    }
}
