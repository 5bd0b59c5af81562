package org.ayumi.strategy.editing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ayumi.common.FiscalYear;
import org.ayumi.common.UserError;
import org.ayumi.merge.FieldConflict;
import org.ayumi.merge.Merge;
import org.ayumi.revision.SectionHistory;
import org.ayumi.revision.Stamp;
import org.ayumi.security.CurrentPerson;
import org.ayumi.security.Person;
import org.ayumi.strategy.Initiative;
import org.ayumi.strategy.InitiativeAccess;
import org.ayumi.strategy.InitiativeId;
import org.ayumi.strategy.Strategy;
import org.ayumi.strategy.StrategyDocument;
import org.ayumi.strategy.StrategyStatus;
import org.ayumi.strategy.store.StoredStrategies;
import org.ayumi.strategy.store.StrategyVersions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Changes a section of a year on behalf of the current person: rights first, then the input's rules, then the year's
 * state; then the change is made on the version it was written against and merged, field by field, with what others have
 * changed since. Only where both changed the same field nothing is changed, and the person is shown the three values.
 */
@Component
public class StrategyEditing {

    private final StoredStrategies strategies;
    private final SectionHistory history;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    StrategyEditing(StoredStrategies strategies, SectionHistory history, CurrentPerson currentPerson, Clock clock) {
        this.strategies = strategies;
        this.history = history;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** Changes an initiative. */
    public ChangeResult change(
            InitiativeId id, Consumer<InitiativeAccess> right, SectionEdit<Initiative> edit, String... path) {
        return change(id, right, status -> edit, path);
    }

    /** Changes an initiative in a way that depends on the state its year is in. */
    public ChangeResult change(
            InitiativeId id,
            Consumer<InitiativeAccess> right,
            Function<StrategyStatus, SectionEdit<Initiative>> edit,
            String... path) {
        return update(id.fiscalYear(), new InitiativeSection(id), right, edit)
                .orElseGet(() -> ChangeResult.Rejected.at("NOT_FOUND", "この取組は見つかりません。ページを開き直してください。", path));
    }

    /** Changes a year's frame. */
    public ChangeResult change(FiscalYear year, Consumer<Person> right, SectionEdit<Strategy> edit, String... path) {
        right.accept(currentPerson.get());
        return update(year, new FrameSection(), access -> {}, status -> edit)
                .orElseGet(() -> ChangeResult.Rejected.at("NOT_FOUND", "この年度の戦略は見つかりません。", path));
    }

    private <D> Optional<ChangeResult> update(
            FiscalYear year,
            EditedSection<D> section,
            Consumer<InitiativeAccess> right,
            Function<StrategyStatus, SectionEdit<D>> edits) {
        var person = currentPerson.get();
        try {
            return strategies
                    .update(
                            year,
                            document -> next(
                                    document,
                                    section,
                                    right,
                                    edits.apply(document.strategy().status()),
                                    person))
                    .map(document -> new ChangeResult.Changed(document, section.initiative()));
        } catch (Stopped stopped) {
            return Optional.ofNullable(stopped.result);
        }
    }

    private <D> StrategyDocument next(
            StrategyDocument document,
            EditedSection<D> section,
            Consumer<InitiativeAccess> right,
            SectionEdit<D> edit,
            Person person) {
        D standing = section.find(document).orElseThrow(() -> new Stopped(null));
        section.lead(standing).ifPresent(lead -> right.accept(new InitiativeAccess(person, lead)));
        D base = base(document, section, edit, standing);
        var errors = edit.rules().apply(base == null ? standing : section.seen(base, standing));
        if (!errors.isEmpty()) {
            throw new Stopped(new ChangeResult.Rejected(errors, document, section.initiative()));
        }
        var status = document.strategy().status();
        if (!edit.allowed().test(status)) {
            throw new Stopped(new ChangeResult.Rejected(List.of(wrongState(document)), document, section.initiative()));
        }
        D changed = merged(document, section, edit, base, standing);
        var author = new Stamp.Author(person.name(), person.username(), edit.reason());
        boolean differs =
                section.fields(List.of(standing, changed)).stream().anyMatch(field -> field.differs(standing, changed));
        // What was entered already stands: a revision that changes nothing would only hide the others.
        return differs
                ? StrategyVersions.next(document, section.put(document.strategy(), changed), author, clock.instant())
                : document;
    }

    /** The section as its author has seen it; null where that is not known. */
    private <D> @Nullable D base(StrategyDocument document, EditedSection<D> section, SectionEdit<D> edit, D standing) {
        int version = section.version(standing);
        if (version == edit.expectedVersion()) {
            return standing;
        }
        return edit.expectedVersion() < version
                ? strategies
                        .findSection(document.year(), section.id(), edit.expectedVersion())
                        .flatMap(section::find)
                        .orElse(null)
                : null;
    }

    private <D> D merged(
            StrategyDocument document, EditedSection<D> section, SectionEdit<D> edit, @Nullable D base, D standing) {
        if (section.version(standing) == edit.expectedVersion()) {
            return edit.change().apply(standing);
        }
        if (base == null || !edit.rules().apply(base).isEmpty()) {
            throw conflict(document, section, List.of());
        }
        D mine = section.renumbered(base, standing, edit.change().apply(base));
        var fields = section.fields(List.of(base, standing, mine));
        if (fields.stream().anyMatch(field -> edit.restsOn().test(field.path()) && field.differs(base, standing))) {
            throw conflict(document, section, List.of());
        }
        var merge = Merge.of(fields, base, standing, mine);
        if (!merge.conflicts().isEmpty()) {
            throw conflict(document, section, merge.conflicts());
        }
        return merge.result();
    }

    private <D> Stopped conflict(StrategyDocument document, EditedSection<D> section, List<FieldConflict> fields) {
        var last = history.last(document, section.id());
        var moved = section.initiative();
        return new Stopped(
                moved == null
                        ? ChangeResult.Conflicted.ofFrame(document, last, fields)
                        : ChangeResult.Conflicted.ofInitiative(document, moved, last, fields));
    }

    private static UserError wrongState(StrategyDocument document) {
        var status = document.strategy().status();
        String why =
                switch (status) {
                    case DRAFT -> "公表するまで、実績や成果は記録できません。";
                    case PUBLISHED -> "この操作は、今はできません。";
                    case CLOSING -> "計画の内容はもう変更できません。";
                    case CLOSED -> "内容はもう変更できません。";
                };
        return new UserError(
                null,
                "WRONG_STATE",
                "%sの戦略は「%s」の状態です。%s".formatted(document.year().era(), status.label(), why));
    }

    /** Ends an attempt without a change; without a result where there is nothing to change. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient @Nullable ChangeResult result;

        Stopped(@Nullable ChangeResult result) {
            super(null, null, false, false);
            this.result = result;
        }
    }
}
