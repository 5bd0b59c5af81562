package org.ayumi.strategy;

import java.util.List;
import org.ayumi.common.Discrepancy;
import org.ayumi.common.FiscalYear;
import org.ayumi.common.Source;
import org.jspecify.annotations.Nullable;

/** A strategy while it is being changed. */
public final class StrategyCopy {

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
    private final @Nullable Source source;

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

    /** With another title. */
    public StrategyCopy title(String value) {
        title = value;
        return this;
    }

    /** With another mission. */
    public StrategyCopy mission(String value) {
        mission = value;
        return this;
    }

    /** With another vision. */
    public StrategyCopy vision(String value) {
        vision = value;
        return this;
    }

    /** In another state of its life. */
    public StrategyCopy status(StrategyStatus value) {
        status = value;
        return this;
    }

    /** Resting on something else. */
    public StrategyCopy background(List<BackgroundText> value) {
        background = value;
        return this;
    }

    /** With other themes, initiatives included. */
    public StrategyCopy themes(List<Theme> value) {
        themes = value;
        return this;
    }

    /** With another lineage, all of it. */
    public StrategyCopy lineage(List<LineageLink> value) {
        lineage = value;
        return this;
    }

    /** With other steps, oldest first. */
    public StrategyCopy steps(List<StrategyStep> value) {
        steps = value;
        return this;
    }

    /** With another version of its frame. */
    public StrategyCopy frameVersion(@Nullable Integer value) {
        frameVersion = value;
        return this;
    }

    /** With another highest number that has been given; never below what the themes hold. */
    public StrategyCopy lastInitiative(@Nullable Integer value) {
        lastInitiative = value;
        return this;
    }

    /** The changed copy; refuses what the record refuses. */
    public Strategy build() {
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
