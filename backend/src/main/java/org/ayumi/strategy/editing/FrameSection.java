package org.ayumi.strategy.editing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ayumi.merge.Field;
import org.ayumi.strategy.InitiativeId;
import org.ayumi.strategy.LeadDepartment;
import org.ayumi.strategy.Strategy;
import org.ayumi.strategy.StrategyDocument;
import org.ayumi.strategy.fields.FrameFields;
import org.jspecify.annotations.Nullable;

/** The frame of a year: everything but what its initiatives hold themselves. */
record FrameSection() implements EditedSection<Strategy> {

    @Override
    public String id() {
        return Strategy.FRAME;
    }

    @Override
    public @Nullable InitiativeId initiative() {
        return null;
    }

    @Override
    public Optional<Strategy> find(StrategyDocument document) {
        return Optional.of(document.strategy());
    }

    @Override
    public int version(Strategy content) {
        return Objects.requireNonNull(content.frameVersion());
    }

    @Override
    public Strategy put(Strategy strategy, Strategy content) {
        return content;
    }

    @Override
    public Optional<LeadDepartment> lead(Strategy content) {
        return Optional.empty();
    }

    @Override
    public Strategy seen(Strategy base, Strategy standing) {
        return standing;
    }

    @Override
    public Strategy renumbered(Strategy base, Strategy standing, Strategy mine) {
        return mine;
    }

    @Override
    public List<Field<Strategy>> fields(List<Strategy> states) {
        return FrameFields.ALL;
    }
}
