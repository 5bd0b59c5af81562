package org.ayumi.strategy.graphql;

import java.util.List;
import org.ayumi.common.FiscalYear;
import org.ayumi.graphql.GlobalId;
import org.ayumi.strategy.LineageKind;
import org.ayumi.strategy.LineageLink;
import org.jspecify.annotations.Nullable;

/** A link of lineage in the later year as one person sees it; its components answer the fields of {@code LineageLink}. */
record LineageLinkView(StrategyView strategy, LineageLink link) {

    static final String TYPE = "LineageLink";

    /** The fields of {@code MeasureLink}. */
    record Measures(
            String from,
            String fromLabel,
            String to,
            @Nullable String toLabel) {}

    public LineageKind kind() {
        return link.kind();
    }

    public String label() {
        return link.kind().label();
    }

    public FiscalYear fiscalYear() {
        return strategy.fiscalYear();
    }

    public @Nullable String fromTitle() {
        return link.fromTitle();
    }

    public @Nullable InitiativeView to() {
        return strategy.initiatives().stream()
                .filter(view -> view.initiative().id().equals(link.to()))
                .findFirst()
                .orElse(null);
    }

    public @Nullable String note() {
        return link.note();
    }

    public List<Measures> measures() {
        var to = to();
        return link.measures().stream()
                .map(measure -> new Measures(
                        id(measure.from().value()),
                        measure.fromLabel(),
                        id(measure.to().value()),
                        to == null
                                ? null
                                : to.initiative()
                                        .findMeasure(measure.to())
                                        .map(each -> each.label())
                                        .orElse(null)))
                .toList();
    }

    private static String id(String measure) {
        return new GlobalId(MeasureNodes.TYPE, measure).encode();
    }
}
