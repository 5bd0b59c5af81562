package org.ayumi.strategy.graphql;

import java.util.List;
import org.ayumi.strategy.Theme;

/** A theme in its year; its components answer the fields of {@code Theme}. */
record ThemeView(StrategyView strategy, Theme theme) {

    public int number() {
        return theme.number();
    }

    public String title() {
        return theme.title();
    }

    public List<InitiativeView> initiatives() {
        return theme.initiatives().stream()
                .map(initiative -> new InitiativeView(this, initiative))
                .toList();
    }
}
