package org.ayumi.strategy.graphql;

import java.util.List;
import java.util.Optional;
import org.ayumi.common.Discrepancy;
import org.ayumi.common.FiscalYear;
import org.ayumi.common.Source;
import org.ayumi.graphql.GlobalId;
import org.ayumi.strategy.Ending;
import org.ayumi.strategy.Highlight;
import org.ayumi.strategy.Initiative;
import org.ayumi.strategy.InitiativeAim;
import org.ayumi.strategy.InitiativeId;
import org.ayumi.strategy.InitiativeRating;
import org.ayumi.strategy.Kpi;
import org.ayumi.strategy.LeadDepartment;
import org.ayumi.strategy.Outcome;
import org.ayumi.strategy.RatingAgainstOriginal;
import org.ayumi.strategy.ScheduleItem;
import org.ayumi.strategy.StrategyDocument;
import org.ayumi.strategy.StrategyStatus;
import org.ayumi.strategy.Task;
import org.jspecify.annotations.Nullable;

/** An initiative in its theme as one person sees it; its components answer the fields of {@code Initiative}. */
record InitiativeView(ThemeView theme, Initiative initiative) {

    static final String TYPE = "Initiative";

    /** An initiative of a year, as one person sees it. */
    static InitiativeView in(StrategyView strategy, InitiativeId id) {
        return strategy.initiatives().stream()
                .filter(view -> view.initiative.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no initiative %s in the strategy of %s".formatted(id.value(), strategy.fiscalYear())));
    }

    StrategyDocument document() {
        return theme.strategy().document();
    }

    public String id() {
        return new GlobalId(TYPE, initiative.id().value()).encode();
    }

    public FiscalYear fiscalYear() {
        return document().year();
    }

    public StrategyStatus yearStatus() {
        return theme.strategy().status();
    }

    public int number() {
        return initiative.number();
    }

    public String title() {
        return initiative.title();
    }

    public String summary() {
        return initiative.summary();
    }

    public List<InitiativeAim> aims() {
        return initiative.aims();
    }

    public LeadDepartment leadDepartment() {
        return initiative.leadDepartment();
    }

    public List<Kpi> kpis() {
        return initiative.kpis();
    }

    public List<Task> tasks() {
        return initiative.tasks();
    }

    public List<ScheduleItem> schedule() {
        return initiative.schedule();
    }

    public InitiativeRating rating() {
        return initiative.rating();
    }

    public Optional<RatingAgainstOriginal> ratingAgainstOriginal() {
        return initiative.ratingAgainstOriginal();
    }

    public @Nullable Outcome outcome() {
        return initiative.outcome();
    }

    public List<Highlight> highlights() {
        return initiative.highlights();
    }

    public @Nullable Ending ending() {
        return initiative.ending();
    }

    /** What it comes from, as its year tells it. */
    public List<LineageLinkView> predecessors() {
        return theme.strategy().lineage().stream()
                .filter(link -> initiative.id().equals(link.link().to()))
                .toList();
    }

    public List<Discrepancy> discrepancies() {
        return initiative.discrepancies();
    }

    public @Nullable Source source() {
        return initiative.source();
    }

    public int version() {
        return initiative.version();
    }
}
