package org.ayumi.strategy.structure;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ayumi.common.FiscalYear;
import org.ayumi.common.InputPath;
import org.ayumi.common.TextRule;
import org.ayumi.common.UserError;
import org.ayumi.security.CurrentPerson;
import org.ayumi.strategy.Ending;
import org.ayumi.strategy.InitiativeId;
import org.ayumi.strategy.Strategy;
import org.ayumi.strategy.StrategyStatus;
import org.ayumi.strategy.editing.ChangeResult;
import org.ayumi.strategy.editing.YearNames;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Changes which initiatives a year has, on behalf of the current person, who must be of the DX office. In a published
 * year an initiative is only added or ended; it stays where it was published.
 *
 * @see "docs/decisions/026-a-years-structure.md"
 */
@Service
public class StructureService {

    private static final InputPath INITIATIVE = InputPath.INPUT.at("initiative");

    private final StructureEditing editing;
    private final YearNames names;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    StructureService(StructureEditing editing, YearNames names, CurrentPerson currentPerson, Clock clock) {
        this.editing = editing;
        this.names = names;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** Adds an initiative at the end of a theme. */
    public ChangeResult add(StructureInput.Add input) {
        FrameService.requirePlanning(currentPerson.get());
        var aims = names.aims();
        var lead = names.findLead(input.leadDepartment(), input.fiscalYear());
        var errors = StructureRules.check(input, aims, lead.isPresent());
        if (!errors.isEmpty()) {
            return rejected(errors);
        }
        var served =
                aims.stream().filter(aim -> input.aims().contains(aim.number())).toList();
        return editing.change(
                input.fiscalYear(),
                new StructureEdit(
                        input.expectedVersion(),
                        List.of(),
                        StrategyStatus::allowsPlanning,
                        StructureEdit.themeMoved(input.theme()),
                        strategy -> StructureRules.checkPlace(input, strategy),
                        strategy -> Restructuring.added(strategy, input, served, lead.orElseThrow()),
                        null));
    }

    /** Ends an initiative: it leaves a draft, and stays in a published year with the reason. */
    public ChangeResult end(StructureInput.End input) {
        var person = currentPerson.get();
        FrameService.requirePlanning(person);
        var errors = StructureRules.check(input);
        if (!errors.isEmpty()) {
            return rejected(errors);
        }
        String reason = TextRule.clean(input.reason()).orElseThrow();
        return seen(input.initiative(), INITIATIVE)
                .map(ended -> editing.change(
                        ended.id().fiscalYear(),
                        new StructureEdit(
                                input.expectedVersion(),
                                List.of(ended),
                                StrategyStatus::allowsPlanning,
                                StructureEdit::structureMoved,
                                strategy -> StructureRules.checkPlace(ended.id(), strategy),
                                strategy -> strategy.status() == StrategyStatus.DRAFT
                                        ? Restructuring.without(strategy, ended.id(), reason)
                                        : Restructuring.ended(
                                                strategy,
                                                ended.id(),
                                                new Ending(
                                                        clock.instant().truncatedTo(ChronoUnit.MILLIS),
                                                        person.name(),
                                                        reason)),
                                reason)))
                .orElseGet(() -> rejected(List.of(StructureEditing.notFound(INITIATIVE))));
    }

    /** Merges initiatives of a draft into one of them, with their KPI lines, tasks and schedules. */
    public ChangeResult merge(StructureInput.Merge input) {
        FrameService.requirePlanning(currentPerson.get());
        var errors = new ArrayList<>(StructureRules.check(input));
        var into = seen(input.into(), InputPath.INPUT.at("into"));
        var merged = new ArrayList<StructureEdit.Involved>();
        if (into.isEmpty()) {
            errors.add(StructureEditing.notFound(InputPath.INPUT.at("into")));
        }
        for (int i = 0; i < input.merged().size(); i++) {
            var path = InputPath.INPUT.at("merged").at(i);
            seen(input.merged().get(i), path)
                    .ifPresentOrElse(merged::add, () -> errors.add(StructureEditing.notFound(path)));
        }
        if (!errors.isEmpty()) {
            return rejected(errors);
        }
        var kept = into.orElseThrow();
        var ids = merged.stream().map(StructureEdit.Involved::id).toList();
        return changeDraft(
                kept.id().fiscalYear(),
                input.expectedVersion(),
                Stream.concat(Stream.of(kept), merged.stream()).toList(),
                strategy -> List.of(),
                (strategy, reason) -> Restructuring.merged(strategy, kept.id(), ids, reason),
                TextRule.clean(input.reason()));
    }

    /** Makes further initiatives out of one of a draft, with the KPI lines that go to them. */
    public ChangeResult split(StructureInput.Split input) {
        FrameService.requirePlanning(currentPerson.get());
        var errors = StructureRules.check(input);
        if (!errors.isEmpty()) {
            return rejected(errors);
        }
        return seen(input.initiative(), INITIATIVE)
                .map(whole -> changeDraft(
                        whole.id().fiscalYear(),
                        input.expectedVersion(),
                        List.of(whole),
                        strategy -> strategy.findInitiative(whole.id())
                                .map(each -> StructureRules.checkLines(input, each))
                                .orElse(List.of()),
                        (strategy, reason) -> Restructuring.split(strategy, whole.id(), input.parts(), reason),
                        TextRule.clean(input.reason())))
                .orElseGet(() -> rejected(List.of(StructureEditing.notFound(INITIATIVE))));
    }

    private interface Restructured {
        Strategy of(Strategy strategy, @Nullable String reason);
    }

    private ChangeResult changeDraft(
            FiscalYear year,
            int expectedVersion,
            List<StructureEdit.Involved> involved,
            Function<Strategy, List<UserError>> rules,
            Restructured change,
            Optional<String> reason) {
        return editing.change(
                year,
                new StructureEdit(
                        expectedVersion,
                        involved,
                        status -> status == StrategyStatus.DRAFT,
                        StructureEdit::structureMoved,
                        rules,
                        strategy -> change.of(strategy, reason.orElse(null)),
                        reason.orElse(null)));
    }

    private static Optional<StructureEdit.Involved> seen(StructureInput.Seen seen, InputPath path) {
        return InitiativeId.parse(seen.id()).map(id -> new StructureEdit.Involved(id, seen.expectedVersion(), path));
    }

    private static ChangeResult rejected(List<UserError> errors) {
        return new ChangeResult.Rejected(errors, null, null);
    }
}
