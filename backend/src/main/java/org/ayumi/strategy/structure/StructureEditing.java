package org.ayumi.strategy.structure;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ayumi.common.FiscalYear;
import org.ayumi.common.InputPath;
import org.ayumi.common.UserError;
import org.ayumi.merge.FieldConflict;
import org.ayumi.merge.Merge;
import org.ayumi.revision.SectionHistory;
import org.ayumi.revision.Stamp;
import org.ayumi.security.CurrentPerson;
import org.ayumi.strategy.Strategy;
import org.ayumi.strategy.StrategyDocument;
import org.ayumi.strategy.editing.ChangeResult;
import org.ayumi.strategy.fields.FrameFields;
import org.ayumi.strategy.store.StoredStrategies;
import org.ayumi.strategy.store.StrategyVersions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Changes which initiatives a year has, on behalf of the current person. Such a change is made on the year as it stands
 * and never merged: it is given up where an initiative it changes, or what it rests on of the frame, has moved since.
 */
@Component
class StructureEditing {

    private final StoredStrategies strategies;
    private final SectionHistory history;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    StructureEditing(StoredStrategies strategies, SectionHistory history, CurrentPerson currentPerson, Clock clock) {
        this.strategies = strategies;
        this.history = history;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** Makes the change, unless something stands against it. */
    ChangeResult change(FiscalYear year, StructureEdit edit) {
        var person = currentPerson.get();
        var author = new Stamp.Author(person.name(), person.username(), edit.reason());
        var attempt = new Attempt();
        var changed = strategies.update(year, document -> {
            attempt.stopped = refusal(document, edit);
            return attempt.stopped == null
                    ? StrategyVersions.next(document, edit.change().apply(document.strategy()), author, clock.instant())
                    : document;
        });
        if (changed.isEmpty()) {
            return ChangeResult.Rejected.at("NOT_FOUND", "この年度の戦略はありません。", "input", "fiscalYear");
        }
        return attempt.stopped == null ? new ChangeResult.Changed(changed.get(), null) : attempt.stopped;
    }

    /** Why the last attempt was given up. */
    private static final class Attempt {
        private @Nullable ChangeResult stopped;
    }

    private @Nullable ChangeResult refusal(StrategyDocument document, StructureEdit edit) {
        var strategy = document.strategy();
        var errors = edit.involved().stream()
                .filter(each -> strategy.findInitiative(each.id()).isEmpty())
                .map(each -> notFound(each.path()))
                .toList();
        if (errors.isEmpty() && !edit.allowed().test(strategy.status())) {
            errors = List.of(wrongState(strategy));
        }
        if (errors.isEmpty()) {
            var conflict = frameConflict(document, edit).or(() -> initiativeConflict(document, edit));
            if (conflict.isPresent()) {
                return conflict.get();
            }
            errors = edit.rules().apply(strategy);
        }
        return errors.isEmpty() ? null : new ChangeResult.Rejected(errors, document, null);
    }

    /** That an initiative named at a path is not there. */
    static UserError notFound(InputPath path) {
        return path.at("id").error("NOT_FOUND", "この取組は見つかりません。ページを開き直してください。");
    }

    private static UserError wrongState(Strategy strategy) {
        String why =
                switch (strategy.status()) {
                    case DRAFT, PUBLISHED -> "取組を外すこと、統合、分割は、策定中の年度でだけできます。取りやめる取組は、中止にしてください。";
                    case CLOSING -> "計画の内容はもう変更できません。";
                    case CLOSED -> "内容はもう変更できません。";
                };
        return new UserError(
                null,
                "WRONG_STATE",
                "%sの戦略は「%s」の状態です。%s"
                        .formatted(
                                strategy.fiscalYear().era(), strategy.status().label(), why));
    }

    private Optional<ChangeResult> frameConflict(StrategyDocument document, StructureEdit edit) {
        var standing = document.strategy();
        int version = Objects.requireNonNull(standing.frameVersion());
        if (version == edit.expectedVersion()) {
            return Optional.empty();
        }
        var base = edit.expectedVersion() < version
                ? strategies
                        .findSection(document.year(), Strategy.FRAME, edit.expectedVersion())
                        .map(StrategyDocument::strategy)
                : Optional.<Strategy>empty();
        if (base.isPresent() && !edit.movedOn().test(base.get(), standing)) {
            return Optional.empty();
        }
        return Optional.of(ChangeResult.Conflicted.ofFrame(
                document,
                history.last(document, Strategy.FRAME),
                base.map(began -> conflicts(began, standing, edit)).orElse(List.of())));
    }

    private static List<FieldConflict> conflicts(Strategy base, Strategy standing, StructureEdit edit) {
        boolean couldBegin = edit.involved().stream()
                        .allMatch(each -> base.findInitiative(each.id()).isPresent())
                && edit.rules().apply(base).isEmpty();
        return couldBegin
                ? Merge.of(FrameFields.ALL, base, standing, edit.change().apply(base))
                        .conflicts()
                : List.of();
    }

    private Optional<ChangeResult> initiativeConflict(StrategyDocument document, StructureEdit edit) {
        return edit.involved().stream()
                .flatMap(each -> document
                        .strategy()
                        .findInitiative(each.id())
                        .filter(standing -> standing.version() != each.expectedVersion())
                        .map(standing -> (ChangeResult) new ChangeResult.Conflicted(
                                document,
                                standing.id(),
                                standing.version(),
                                history.last(document, standing.id().value()),
                                List.of(),
                                each.path().at("expectedVersion")))
                        .stream())
                .findFirst();
    }
}
