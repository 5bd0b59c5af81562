package org.ayumi.admin.content.ui;

import org.ayumi.admin.content.ContentInput;
import org.ayumi.admin.strategy.Initiative;
import org.ayumi.admin.strategy.ScheduleItem;
import org.ayumi.admin.strategy.ui.ScheduleText;

/** スケジュールを編集する: bars and milestones in their order, with the picture they make beside them. */
final class ScheduleForm extends ListForm<ScheduleItem, ScheduleRow> {

    private static final int MOST = 40;

    ScheduleForm(Initiative initiative) {
        this(initiative, new SchedulePreview(initiative));
    }

    private ScheduleForm(Initiative initiative, SchedulePreview preview) {
        super(
                initiative,
                "content.schedule",
                "input.items",
                MOST,
                id -> preview.row(),
                new Listed<>(Initiative::schedule, preview::row, ScheduleRow::item, ScheduleText::line));
        preview.follow(list());
        beside(preview, "schedule-form");
    }

    @Override
    public String name() {
        return "SCHEDULE";
    }

    @Override
    String width() {
        return "min(84rem, 100%)";
    }

    @Override
    ContentInput input(int expectedVersion) {
        return new ContentInput.Schedule(
                initiative().id(),
                entries().stream()
                        .map(item -> new ContentInput.Item(
                                item.label(), item.kind(), item.startMonth(), item.endMonth(), item.progress()))
                        .toList(),
                expectedVersion);
    }
}
