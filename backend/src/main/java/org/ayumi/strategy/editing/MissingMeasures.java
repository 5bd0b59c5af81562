package org.ayumi.strategy.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ayumi.common.InputPath;
import org.ayumi.common.UserError;
import org.ayumi.strategy.Initiative;
import org.ayumi.strategy.Measure;
import org.ayumi.strategy.MeasureId;

/**
 * Which measures an initiative may lose by a change of its KPI lines, however it is made.
 *
 * @see "docs/decisions/029-targets-are-a-ledger.md"
 */
public final class MissingMeasures {

    private MissingMeasures() {}

    /**
     * What is wrong with taking measures out.
     *
     * @param standing the initiative as it stands
     * @param kept those of its measures that stay
     * @param added how many new ones come
     * @param draft whether its year is not published yet
     * @param path what the errors are at
     */
    public static List<UserError> check(
            Initiative standing, Set<MeasureId> kept, int added, boolean draft, InputPath path) {
        var errors = new ArrayList<UserError>();
        standing.measures().stream()
                .filter(measure -> !kept.contains(measure.id()) && measure.actual() != null)
                .map(Measure::label)
                .forEach(label ->
                        errors.add(path.error("RECORDED_RESULT", "「%s」には実績が記録されているため、外せません。".formatted(label))));
        if (!draft && kept.size() + added == 0) {
            errors.add(path.error("REQUIRED", "公表した年度の取組には、目標・指標が1つ以上必要です。"));
        }
        return errors;
    }
}
