package org.ayumi.admin.home;

import java.util.List;
import org.ayumi.admin.strategy.InitiativePermissions;
import org.ayumi.admin.strategy.ScheduleItem;
import org.ayumi.admin.strategy.StrategyStatus;
import org.ayumi.admin.strategy.Task;

/** An initiative the person's departments lead, as far as tells what is left to write of it. */
public record DraftedInitiative(
        String id,
        int fiscalYear,
        StrategyStatus yearStatus,
        int number,
        String title,
        List<Task> tasks,
        List<ScheduleItem> schedule,
        InitiativePermissions viewerCan) {

    boolean draft() {
        return yearStatus == StrategyStatus.DRAFT;
    }

    /** Number and title as headings carry them. */
    public String heading() {
        return number + ". " + title;
    }
}
