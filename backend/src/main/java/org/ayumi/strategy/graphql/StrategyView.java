package org.ayumi.strategy.graphql;

import java.util.List;
import org.ayumi.common.Discrepancy;
import org.ayumi.common.FiscalYear;
import org.ayumi.common.Source;
import org.ayumi.graphql.GlobalId;
import org.ayumi.security.Person;
import org.ayumi.strategy.StrategyDocument;
import org.ayumi.strategy.StrategyStatus;

/** A strategy as one person sees it; its components answer the fields of {@code Strategy}. */
record StrategyView(StrategyDocument document, Person person) {

    static final String TYPE = "Strategy";

    public String id() {
        return new GlobalId(TYPE, document.year().toString()).encode();
    }

    public FiscalYear fiscalYear() {
        return document.year();
    }

    public String era() {
        return document.year().era();
    }

    public String title() {
        return document.strategy().title();
    }

    public String mission() {
        return document.strategy().mission();
    }

    public String vision() {
        return document.strategy().vision();
    }

    public StrategyStatus status() {
        return document.strategy().status();
    }

    public List<ThemeView> themes() {
        return document.strategy().themes().stream()
                .map(theme -> new ThemeView(this, theme))
                .toList();
    }

    public List<InitiativeView> initiatives() {
        return themes().stream().flatMap(theme -> theme.initiatives().stream()).toList();
    }

    public List<Discrepancy> discrepancies() {
        return document.strategy().discrepancies();
    }

    public Source source() {
        return document.strategy().source();
    }

    public int version() {
        return document.stamp().version();
    }
}
