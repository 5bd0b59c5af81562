package org.ayumi.strategy.schedule;

import java.util.List;
import org.ayumi.common.TextRule;
import org.ayumi.security.CurrentPerson;
import org.ayumi.security.Permission;
import org.ayumi.strategy.Initiative;
import org.ayumi.strategy.InitiativeAccess;
import org.ayumi.strategy.InitiativeId;
import org.ayumi.strategy.ScheduleItem;
import org.ayumi.strategy.SchedulePlacement;
import org.ayumi.strategy.editing.ChangeResult;
import org.ayumi.strategy.editing.SectionEdit;
import org.ayumi.strategy.editing.StrategyEditing;
import org.springframework.stereotype.Service;

/** Changes the schedules of initiatives on behalf of the current person: of the DX office, or of the lead department. */
@Service
public class ScheduleService {

    private final StrategyEditing editing;
    private final CurrentPerson currentPerson;

    ScheduleService(StrategyEditing editing, CurrentPerson currentPerson) {
        this.editing = editing;
        this.currentPerson = currentPerson;
    }

    /** Sets an initiative's bars and milestones, with how much of each is done. */
    public ChangeResult setSchedule(ScheduleInput input) {
        currentPerson.get().require(Permission.WRITE_LED_RESULTS);
        return InitiativeId.parse(input.initiativeId())
                .map(id -> editing.change(
                        id,
                        InitiativeAccess::requireSchedule,
                        SectionEdit.<Initiative>ofPlan(
                                input.expectedVersion(),
                                standing -> ScheduleRules.check(input, standing),
                                standing ->
                                        standing.copy().schedule(items(input)).build(),
                                null),
                        "input",
                        "initiativeId"))
                .orElseGet(() ->
                        ChangeResult.Rejected.at("NOT_FOUND", "この取組は見つかりません。ページを開き直してください。", "input", "initiativeId"));
    }

    private static List<ScheduleItem> items(ScheduleInput input) {
        return input.items().stream().map(ScheduleService::item).toList();
    }

    private static ScheduleItem item(ScheduleInput.Item item) {
        return new ScheduleItem(
                TextRule.clean(item.label()).orElseThrow(),
                item.kind(),
                item.startMonth() == null ? SchedulePlacement.LOST : SchedulePlacement.STATED,
                item.startMonth(),
                item.endMonth(),
                item.progress());
    }
}
