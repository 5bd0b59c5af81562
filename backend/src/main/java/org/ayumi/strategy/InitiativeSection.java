package org.ayumi.strategy;

import java.util.List;
import java.util.Optional;
import org.ayumi.merge.Field;

/** An initiative of a year. */
record InitiativeSection(InitiativeId initiative) implements EditedSection<Initiative> {

    @Override
    public String id() {
        return initiative.value();
    }

    @Override
    public Optional<Initiative> find(StrategyDocument document) {
        return document.strategy().findInitiative(initiative);
    }

    @Override
    public int version(Initiative content) {
        return content.version();
    }

    @Override
    public Strategy put(Strategy strategy, Initiative content) {
        return strategy.with(content);
    }

    @Override
    public Optional<LeadDepartment> lead(Initiative content) {
        return Optional.of(content.leadDepartment());
    }

    @Override
    public Initiative seen(Initiative base, Initiative standing) {
        return AddedMeasures.leftOut(base, standing);
    }

    @Override
    public Initiative renumbered(Initiative base, Initiative standing, Initiative mine) {
        return AddedMeasures.renumbered(base, standing, mine);
    }

    @Override
    public List<Field<Initiative>> fields(List<Initiative> states) {
        return InitiativeFields.of(states);
    }
}
