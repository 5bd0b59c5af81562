package org.ayumi.strategy.graphql;

import java.util.List;
import org.ayumi.strategy.Measure;
import org.ayumi.strategy.life.ClosingChecklist;
import org.ayumi.strategy.life.ClosingItem;
import org.jspecify.annotations.Nullable;

/** The closing checklist of a year as one person sees it; its components answer the fields of {@code ClosingChecklist}. */
record ClosingView(StrategyView strategy, ClosingChecklist checklist) {

    /** The fields of {@code ClosingItem}. */
    record Item(
            ClosingItem.Kind kind,
            String label,
            InitiativeView initiative,
            @Nullable Measure measure,
            boolean settled,
            @Nullable String note) {}

    public int open() {
        return checklist.open().size();
    }

    public List<Item> items() {
        return checklist.items().stream().map(this::item).toList();
    }

    private Item item(ClosingItem item) {
        var view = InitiativeView.in(strategy, item.initiative());
        var measure = item.measure() == null
                ? null
                : view.initiative().findMeasure(item.measure()).orElse(null);
        return new Item(item.kind(), item.kind().label(), view, measure, item.settled(), item.note());
    }
}
