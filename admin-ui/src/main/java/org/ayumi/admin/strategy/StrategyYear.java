package org.ayumi.admin.strategy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One fiscal year's strategy as the year's pages show it; without a source where it was written in Ayumi. */
public record StrategyYear(
        String id,
        int version,
        int fiscalYear,
        String era,
        String title,
        StrategyStatus status,
        String mission,
        String vision,
        List<BackgroundText> background,
        StrategyPermissions viewerCan,
        @Nullable Source source,
        List<Discrepancy> discrepancies,
        List<Theme> themes,
        List<Standing> standing) {

    /** An initiative's version. */
    public record Standing(String id, int version) {}

    /** The versions of all that is shown, by id: the year's and its initiatives'. */
    public Map<String, Integer> versions() {
        Map<String, Integer> versions = new HashMap<>(Map.of(id, version));
        standing.forEach(initiative -> versions.put(initiative.id(), initiative.version()));
        return versions;
    }

    /** Whether it is still being drafted: then it has no results. */
    public boolean draft() {
        return status == StrategyStatus.DRAFT;
    }

    /** The initiatives of all themes, in order. */
    public List<InitiativeEntry> initiatives() {
        return themes.stream().flatMap(theme -> theme.initiatives().stream()).toList();
    }

    /** How the year came out, in figures. */
    public YearFigures figures() {
        return YearFigures.of(initiatives());
    }
}
