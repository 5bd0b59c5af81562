package org.ayumi.strategy.content;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ayumi.common.TextRule;
import org.ayumi.security.CurrentPerson;
import org.ayumi.security.Permission;
import org.ayumi.strategy.Initiative;
import org.ayumi.strategy.InitiativeAccess;
import org.ayumi.strategy.InitiativeAim;
import org.ayumi.strategy.InitiativeId;
import org.ayumi.strategy.LeadDepartment;
import org.ayumi.strategy.Task;
import org.ayumi.strategy.editing.ChangeResult;
import org.ayumi.strategy.editing.SectionEdit;
import org.ayumi.strategy.editing.StrategyEditing;
import org.ayumi.strategy.editing.YearNames;
import org.springframework.stereotype.Service;

/**
 * Changes the words, tasks and stories of an initiative on behalf of the current person: words the DX office, tasks and
 * stories also the department that leads it.
 */
@Service
public class ContentService {

    private final StrategyEditing editing;
    private final YearNames names;
    private final CurrentPerson currentPerson;

    ContentService(StrategyEditing editing, YearNames names, CurrentPerson currentPerson) {
        this.editing = editing;
        this.names = names;
        this.currentPerson = currentPerson;
    }

    /** Changes title, summary, aims and lead department, as far as they are given. */
    public ChangeResult update(ContentInput.Words input) {
        currentPerson.get().require(Permission.MANAGE_STRATEGIES);
        var aims = input.aims() == null ? List.<InitiativeAim>of() : names.aims();
        var id = InitiativeId.parse(input.initiativeId());
        var lead = Optional.ofNullable(input.leadDepartment())
                .flatMap(code -> id.flatMap(known -> names.findLead(code, known.fiscalYear())));
        return change(
                input.initiativeId(),
                InitiativeAccess::requirePlan,
                SectionEdit.ofPlan(
                        input.expectedVersion(),
                        initiative -> WordsRules.check(
                                input,
                                aims,
                                input.leadDepartment() == null || lead.isPresent() || leads(initiative, input)),
                        initiative -> worded(initiative, input, aims, lead),
                        null));
    }

    /** A department that leads it already may go on, also where it has ended since. */
    private static boolean leads(Initiative initiative, ContentInput.Words input) {
        return initiative.leadDepartment().code().equals(input.leadDepartment());
    }

    private static Initiative worded(
            Initiative initiative, ContentInput.Words input, List<InitiativeAim> known, Optional<LeadDepartment> lead) {
        var copy = initiative.copy();
        TextRule.clean(input.title()).ifPresent(copy::title);
        TextRule.clean(input.summary()).ifPresent(copy::summary);
        var aims = input.aims();
        if (aims != null) {
            copy.aims(known.stream()
                    .filter(aim -> aims.contains(aim.number()))
                    .sorted(Comparator.comparing(InitiativeAim::number))
                    .toList());
        }
        // The one that leads already keeps its name of the year, and what is said of how that is known.
        lead.filter(found -> !leads(initiative, input)).ifPresent(copy::leadDepartment);
        return copy.build();
    }

    /** Replaces the tasks. */
    public ChangeResult setTasks(ContentInput.Tasks input) {
        currentPerson.get().require(Permission.WRITE_LED_RESULTS);
        return change(
                input.initiativeId(),
                InitiativeAccess::requireSchedule,
                SectionEdit.ofPlan(
                        input.expectedVersion(),
                        initiative -> WordsRules.check(input),
                        initiative -> initiative
                                .copy()
                                .tasks(input.tasks().stream()
                                        .map(task -> new Task(
                                                TextRule.clean(task.title()).orElseThrow(),
                                                TextRule.clean(task.group()).orElse(null)))
                                        .toList())
                                .build(),
                        null));
    }

    /** Replaces the stories of what came of it. */
    public ChangeResult setHighlights(ContentInput.Highlights input) {
        currentPerson.get().require(Permission.WRITE_LED_RESULTS);
        return change(
                input.initiativeId(),
                InitiativeAccess::requireWriteResults,
                SectionEdit.ofResults(
                        input.expectedVersion(),
                        initiative -> HighlightRules.check(input),
                        initiative -> initiative
                                .copy()
                                .highlights(HighlightRules.read(input))
                                .build(),
                        null));
    }

    private ChangeResult change(String id, Consumer<InitiativeAccess> right, SectionEdit<Initiative> edit) {
        return InitiativeId.parse(id)
                .map(known -> editing.change(known, right, edit, "input", "initiativeId"))
                .orElseGet(ChangeResult.Rejected::unknownInitiative);
    }
}
