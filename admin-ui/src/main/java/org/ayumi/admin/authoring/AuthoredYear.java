package org.ayumi.admin.authoring;

import java.util.List;
import java.util.Optional;
import org.ayumi.admin.strategy.BackgroundPart;
import org.ayumi.admin.strategy.BackgroundText;
import org.ayumi.admin.strategy.StrategyStatus;

/** A year as those who write it need it. */
public record AuthoredYear(
        String id,
        int version,
        int fiscalYear,
        String era,
        StrategyStatus status,
        String title,
        String mission,
        String vision,
        int frameVersion,
        List<BackgroundText> background,
        Permissions viewerCan,
        List<AuthoredTheme> themes) {

    /** What the viewer may do with it. */
    public record Permissions(boolean plan) {}

    /** Whether it is still being written: what leaves it has never been published. */
    public boolean isDraft() {
        return status == StrategyStatus.DRAFT;
    }

    /** What is said of a part of the background; empty where nothing is. */
    public String background(BackgroundPart part) {
        return background.stream()
                .filter(each -> each.part() == part)
                .map(BackgroundText::text)
                .findFirst()
                .orElse("");
    }

    /** All initiatives, in order. */
    public List<AuthoredInitiative> initiatives() {
        return themes.stream().flatMap(theme -> theme.initiatives().stream()).toList();
    }

    /** An initiative as it stands in this year; empty where it is not in it. */
    public Optional<AuthoredInitiative> find(String id) {
        return initiatives().stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
