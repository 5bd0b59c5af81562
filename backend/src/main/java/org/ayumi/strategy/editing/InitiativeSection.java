package org.ayumi.strategy.editing;

import java.util.List;
import java.util.Optional;
import org.ayumi.merge.Field;
import org.ayumi.strategy.Initiative;
import org.ayumi.strategy.InitiativeId;
import org.ayumi.strategy.LeadDepartment;
import org.ayumi.strategy.Strategy;
import org.ayumi.strategy.StrategyDocument;
import org.ayumi.strategy.fields.InitiativeFields;

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
