package org.ayumi.strategy.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ayumi.merge.Field;
import org.ayumi.revision.Change;
import org.ayumi.revision.Stamp;
import org.ayumi.strategy.Edition;
import org.ayumi.strategy.Initiative;
import org.ayumi.strategy.InitiativeId;
import org.ayumi.strategy.Strategy;
import org.ayumi.strategy.StrategyDocument;
import org.ayumi.strategy.fields.FrameFields;
import org.ayumi.strategy.fields.InitiativeFields;
import org.jspecify.annotations.Nullable;

/** Makes the versions of a year's document: which of its sections a change touches, and how. */
public final class StrategyVersions {

    private StrategyVersions() {}

    /** The first version, in which the frame and every initiative have their own first version. */
    public static StrategyDocument first(Strategy strategy, Stamp.Author author, Instant now) {
        var content = strategy.mapInitiatives(initiative -> initiative.withVersion(1))
                .copy()
                .frameVersion(1)
                .build();
        var sections = Stream.concat(
                        Stream.concat(Stream.of(Strategy.FRAME), initiativeIds(content))
                                .map(id -> new Stamp.Section(id, 1)),
                        content.editions().stream().map(StrategyVersions::section))
                .toList();
        return new StrategyDocument(strategy.fiscalYear(), Stamp.first(now, author, sections), content);
    }

    /**
     * The next version. Whatever differs from the one that stands gets a version of its own raised by one and is told field by
     * field; what is the same keeps its version.
     *
     * @param standing what stands
     * @param changed the year as it is to be; its versions do not matter
     */
    public static StrategyDocument next(StrategyDocument standing, Strategy changed, Stamp.Author author, Instant now) {
        var strategy = standing.strategy();
        var made = new SectionChanges(strategy);
        var content = changed.mapInitiatives(made::of);
        initiativeIds(strategy)
                .filter(id -> content.findInitiative(new InitiativeId(id)).isEmpty())
                .forEach(made::removed);
        int frame = Objects.requireNonNull(strategy.frameVersion());
        if (made.add(Strategy.FRAME, frame + 1, FrameFields.ALL, strategy, content)) {
            frame++;
        }
        content.editions().stream().skip(strategy.editions().size()).forEach(made::published);
        return new StrategyDocument(
                standing.year(),
                standing.stamp().next(now, author, made.sections, made.changes()),
                content.copy()
                        .frameVersion(frame)
                        .lastInitiative(highest(strategy.lastInitiative(), content.lastInitiative()))
                        .build());
    }

    /** What has been given once is not given again, even where an earlier state comes back. */
    private static int highest(@Nullable Integer before, @Nullable Integer after) {
        return Math.max(Objects.requireNonNull(before), Objects.requireNonNull(after));
    }

    private static Stream<String> initiativeIds(Strategy strategy) {
        return strategy.initiatives().stream().map(initiative -> initiative.id().value());
    }

    private static Stamp.Section section(Edition edition) {
        return new Stamp.Section(Edition.SECTION, edition.number());
    }

    /** Collects which sections a change touches, and how. */
    private static final class SectionChanges {

        private final Strategy strategy;
        private final List<Stamp.Section> sections = new ArrayList<>();
        private final List<Change> described = new ArrayList<>();

        SectionChanges(Strategy strategy) {
            this.strategy = strategy;
        }

        Initiative of(Initiative initiative) {
            var before = strategy.findInitiative(initiative.id()).orElse(null);
            if (before == null) {
                // One that was taken out and comes back goes on counting: taking it out had a version too.
                int version = initiative.version() == 0 ? 1 : initiative.version() + 2;
                sections.add(new Stamp.Section(initiative.id().value(), version));
                return initiative.withVersion(version);
            }
            int next = before.version() + 1;
            boolean changed = add(
                    initiative.id().value(),
                    next,
                    InitiativeFields.of(List.of(before, initiative)),
                    before,
                    initiative);
            return initiative
                    .copy()
                    .version(changed ? next : before.version())
                    .lastMeasure(highest(before.lastMeasure(), initiative.lastMeasure()))
                    .build();
        }

        void removed(String id) {
            int last =
                    strategy.findInitiative(new InitiativeId(id)).orElseThrow().version();
            sections.add(new Stamp.Section(id, last + 1));
        }

        void published(Edition edition) {
            sections.add(section(edition));
        }

        <D> boolean add(String id, int version, List<Field<D>> fields, D before, D after) {
            var changes = fields.stream()
                    .flatMap(field -> field.changes(before, after).stream())
                    .map(change -> change.in(id))
                    .toList();
            boolean differs = fields.stream().anyMatch(field -> field.differs(before, after));
            if (differs) {
                sections.add(new Stamp.Section(id, version));
                described.addAll(changes);
            }
            return differs;
        }

        /** Of a single section the changes say nothing of it. */
        List<Change> changes() {
            return sections.size() > 1
                    ? described
                    : described.stream()
                            .map(change -> new Change(change.field(), change.label(), change.before(), change.after()))
                            .toList();
        }
    }
}
