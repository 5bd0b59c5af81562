package org.ayumi.strategy;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ayumi.common.Discrepancy;
import org.ayumi.common.FiscalYear;
import org.ayumi.common.Required;
import org.ayumi.common.Source;
import org.jspecify.annotations.Nullable;

/**
 * One fiscal year's strategy.
 *
 * @param fiscalYear its year
 * @param title as printed
 * @param mission what it is for, in our own words
 * @param vision how things should stand at the end of the year, in our own words
 * @param status where it stands in its life
 * @param background what it rests on
 * @param themes in order; empty where only the frame was read
 * @param lineage what became of the former year's initiatives, and what is new
 * @param steps what was done with the year, oldest first
 * @param frameVersion raised by every change of anything but an initiative; 0 before it is stored
 * @param lastInitiative the highest number an initiative's id has had, also of those taken out: none is given twice
 * @param discrepancies points on which the documents disagree about the year as a whole
 * @param source where it stands; null where it was written in Ayumi
 */
public record Strategy(
        FiscalYear fiscalYear,
        String title,
        String mission,
        String vision,
        StrategyStatus status,
        List<BackgroundText> background,
        List<Theme> themes,
        List<LineageLink> lineage,
        List<StrategyStep> steps,
        @Nullable Integer frameVersion,
        @Nullable Integer lastInitiative,
        List<Discrepancy> discrepancies,
        @Nullable Source source) {

    /** The section of the log that holds the frame: everything but the initiatives' own contents. */
    public static final String FRAME = "frame";

    /** Refuses blanks, initiatives of another year, and an id used twice. */
    public Strategy {
        Required.value(fiscalYear, "strategy.fiscalYear");
        Required.text(title, "strategy.title");
        Required.text(mission, "strategy.mission");
        Required.text(vision, "strategy.vision");
        Required.value(status, "strategy.status");
        themes = Required.list(themes);
        discrepancies = Required.list(discrepancies);
        background = Required.list(background);
        lineage = Required.list(lineage);
        steps = Required.list(steps);
        // Years stored before their frames had versions: nobody had changed one.
        frameVersion = frameVersion == null ? 1 : frameVersion;
        lastInitiative = Math.max(lastInitiative == null ? 0 : lastInitiative, highestId(themes));
        var ids = new HashSet<String>();
        for (Theme theme : themes) {
            for (Initiative initiative : theme.initiatives()) {
                if (!initiative.id().fiscalYear().equals(fiscalYear)) {
                    throw new IllegalArgumentException("initiative %s is not of fiscal year %s"
                            .formatted(initiative.id().value(), fiscalYear));
                }
                requireNew(ids, initiative.id().value());
                initiative
                        .measures()
                        .forEach(measure -> requireNew(ids, measure.id().value()));
            }
        }
    }

    private static int highestId(List<Theme> themes) {
        return themes.stream()
                .flatMap(theme -> theme.initiatives().stream())
                .mapToInt(initiative -> initiative.id().number())
                .max()
                .orElse(0);
    }

    private static void requireNew(HashSet<String> ids, String id) {
        if (!ids.add(id)) {
            throw new IllegalArgumentException("id %s is used twice".formatted(id));
        }
    }

    /** All initiatives of all themes, in order. */
    public List<Initiative> initiatives() {
        return themes.stream().flatMap(theme -> theme.initiatives().stream()).toList();
    }

    /** An initiative of this year. */
    public Optional<Initiative> findInitiative(InitiativeId id) {
        return initiatives().stream()
                .filter(initiative -> initiative.id().equals(id))
                .findFirst();
    }

    /** Ids no initiative of this year has had, as many as asked for. */
    public List<InitiativeId> nextIds(int count) {
        int last = Objects.requireNonNull(lastInitiative);
        return IntStream.rangeClosed(last + 1, last + count)
                .mapToObj(number -> InitiativeId.of(fiscalYear, number))
                .toList();
    }

    /** The editions published so far, oldest first. */
    public List<Edition> editions() {
        return steps.stream().flatMap(step -> Stream.ofNullable(step.edition())).toList();
    }

    /** With each of its initiatives changed. */
    public Strategy mapInitiatives(UnaryOperator<Initiative> change) {
        return copy().themes(themes.stream()
                        .map(theme -> theme.mapInitiatives(change))
                        .toList())
                .build();
    }

    /** With an initiative of this year as it was changed. */
    public Strategy with(Initiative changed) {
        return mapInitiatives(each -> each.id().equals(changed.id()) ? changed : each);
    }

    /** A copy that can be changed before it is built. */
    public StrategyCopy copy() {
        return new StrategyCopy(this);
    }
}
