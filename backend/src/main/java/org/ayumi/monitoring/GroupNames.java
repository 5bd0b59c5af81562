package org.ayumi.monitoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ayumi.plan.PlanDocument;
import org.ayumi.plan.SupportedInitiative;
import org.ayumi.strategy.InitiativeId;
import org.ayumi.strategy.Strategy;
import org.jspecify.annotations.Nullable;

/**
 * What the initiatives plans support are called, and which themes they are in, at the moment of the figures: what the year's
 * newest edition says, the same for everyone, since initiatives are renumbered, reworded and moved while plans keep the names
 * of the day they were chosen. What the edition does not know is called as the newest plan has it.
 */
final class GroupNames {

    private final Map<InitiativeId, SupportedInitiative> initiatives = new HashMap<>();
    private final Map<Integer, String> themes = new HashMap<>();

    private GroupNames() {}

    /**
     * Reads the names.
     *
     * @param documents the plans, the newest last
     * @param edition the year's newest edition at the moment; null where there was none
     */
    static GroupNames of(List<PlanDocument> documents, @Nullable Strategy edition) {
        var names = new GroupNames();
        documents.stream()
                .flatMap(document -> document.plan().content().initiatives().stream())
                .forEach(names::put);
        if (edition != null) {
            names.put(edition);
        }
        return names;
    }

    private void put(Strategy edition) {
        for (var theme : edition.themes()) {
            themes.put(theme.number(), theme.title());
            theme.initiatives()
                    .forEach(initiative -> put(new SupportedInitiative(
                            initiative.id(), initiative.number(), initiative.title(), theme.number(), theme.title())));
        }
    }

    private void put(SupportedInitiative initiative) {
        initiatives.put(initiative.id(), initiative);
        themes.put(initiative.themeNumber(), initiative.themeTitle());
    }

    /** An initiative a plan supports, as it is called. */
    SupportedInitiative of(SupportedInitiative chosen) {
        return initiatives.getOrDefault(chosen.id(), chosen);
    }

    /** The title of the theme an initiative is in. */
    String theme(SupportedInitiative initiative) {
        return themes.getOrDefault(initiative.themeNumber(), initiative.themeTitle());
    }
}
