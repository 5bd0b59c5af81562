package org.ayumi.strategy;

import java.util.List;
import org.ayumi.common.Discrepancy;
import org.ayumi.common.FiscalYear;
import org.ayumi.common.Source;
import org.jspecify.annotations.Nullable;

/** A strategy while it is being changed. */
final class StrategyCopy {

    private final FiscalYear fiscalYear;
    private String title;
    private String mission;
    private String vision;
    private StrategyStatus status;
    private List<BackgroundText> background;
    private List<Theme> themes;
    private List<LineageLink> lineage;
    private List<StrategyStep> steps;
    private @Nullable Integer frameVersion;
    private @Nullable Integer lastInitiative;
    private final List<Discrepancy> discrepancies;
    private @Nullable Source source;

    StrategyCopy(Strategy from) {
        fiscalYear = from.fiscalYear();
        title = from.title();
        mission = from.mission();
        vision = from.vision();
        status = from.status();
        background = from.background();
        themes = from.themes();
        lineage = from.lineage();
        steps = from.steps();
        frameVersion = from.frameVersion();
        lastInitiative = from.lastInitiative();
        discrepancies = from.discrepancies();
        source = from.source();
    }

    StrategyCopy title(String value) {
        title = value;
        return this;
    }

    StrategyCopy mission(String value) {
        mission = value;
        return this;
    }

    StrategyCopy vision(String value) {
        vision = value;
        return this;
    }

    StrategyCopy status(StrategyStatus value) {
        status = value;
        return this;
    }

    StrategyCopy background(List<BackgroundText> value) {
        background = value;
        return this;
    }

    StrategyCopy themes(List<Theme> value) {
        themes = value;
        return this;
    }

    StrategyCopy lineage(List<LineageLink> value) {
        lineage = value;
        return this;
    }

    StrategyCopy steps(List<StrategyStep> value) {
        steps = value;
        return this;
    }

    StrategyCopy frameVersion(@Nullable Integer value) {
        frameVersion = value;
        return this;
    }

    StrategyCopy lastInitiative(@Nullable Integer value) {
        lastInitiative = value;
        return this;
    }

    StrategyCopy source(@Nullable Source value) {
        source = value;
        return this;
    }

    /** The changed copy; refuses what the record refuses. */
    Strategy build() {
        return new Strategy(
                fiscalYear,
                title,
                mission,
                vision,
                status,
                background,
                themes,
                lineage,
                steps,
                frameVersion,
                lastInitiative,
                discrepancies,
                source);
    }
}
