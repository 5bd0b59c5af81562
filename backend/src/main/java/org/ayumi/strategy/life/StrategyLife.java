package org.ayumi.strategy.life;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.ayumi.common.TextRule;
import org.ayumi.common.UserError;
import org.ayumi.department.DepartmentService;
import org.ayumi.revision.Stamp;
import org.ayumi.security.CurrentPerson;
import org.ayumi.security.Permission;
import org.ayumi.security.Person;
import org.ayumi.strategy.Edition;
import org.ayumi.strategy.EditionKind;
import org.ayumi.strategy.LeadSuccession;
import org.ayumi.strategy.Strategy;
import org.ayumi.strategy.StrategyDocument;
import org.ayumi.strategy.StrategyStatus;
import org.ayumi.strategy.StrategyStep;
import org.ayumi.strategy.editing.ChangeResult;
import org.ayumi.strategy.store.StoredStrategies;
import org.ayumi.strategy.store.StrategyVersions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Takes a year through its life on behalf of the current person, who must be of the DX office: 策定中 → 公表済 →
 * 成果取りまとめ中 → 確定, with revisions between and a way back that asks for a reason.
 *
 * @see "docs/decisions/024-a-strategys-year.md"
 */
@Service
public class StrategyLife {

    private final StoredStrategies strategies;
    private final DepartmentService departments;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    StrategyLife(StoredStrategies strategies, DepartmentService departments, CurrentPerson currentPerson, Clock clock) {
        this.strategies = strategies;
        this.departments = departments;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** Publishes a draft as its plan, or what has changed of a published year as a revision, which needs a reason. */
    public ChangeResult publish(LifeInput input) {
        return step(input, null);
    }

    /** Begins gathering the results: the plan stays as it is from here on. */
    public ChangeResult beginClosing(LifeInput input) {
        return step(input, StrategyStep.Kind.BEGIN_CLOSING);
    }

    /** Closes a year whose checklist has nothing open, and publishes its results. */
    public ChangeResult close(LifeInput input) {
        return step(input, StrategyStep.Kind.CLOSE);
    }

    /** Takes a closed year back to gathering, or one whose results are gathered back to the year under way; needs a reason. */
    public ChangeResult reopen(LifeInput input) {
        return step(input, StrategyStep.Kind.REOPEN);
    }

    private ChangeResult step(LifeInput input, StrategyStep.@Nullable Kind asked) {
        var person = currentPerson.get();
        person.require(Permission.MANAGE_STRATEGIES);
        var outcome = new Outcome();
        var leads = new LeadSuccession(input.fiscalYear(), asked == null ? departments.list() : List.of());
        var changed = strategies.update(input.fiscalYear(), document -> {
            outcome.stopped = refusal(document, input, kind(document.strategy(), asked), leads);
            return outcome.stopped == null ? next(document, input, kind(document.strategy(), asked), person) : document;
        });
        if (changed.isEmpty()) {
            return ChangeResult.Rejected.at("NOT_FOUND", "この年度の戦略はありません。", "input", "fiscalYear");
        }
        return outcome.stopped == null ? new ChangeResult.Changed(changed.get(), null) : outcome.stopped;
    }

    /** Why the last attempt was given up. */
    private static final class Outcome {
        private @Nullable ChangeResult stopped;
    }

    private static StrategyStep.Kind kind(Strategy strategy, StrategyStep.@Nullable Kind asked) {
        if (asked == null) {
            return strategy.editions().isEmpty() ? StrategyStep.Kind.PUBLISH : StrategyStep.Kind.REVISE;
        }
        return asked == StrategyStep.Kind.REOPEN && strategy.status() == StrategyStatus.CLOSING
                ? StrategyStep.Kind.RESUME
                : asked;
    }

    private static @Nullable ChangeResult refusal(
            StrategyDocument document, LifeInput input, StrategyStep.Kind kind, LeadSuccession leads) {
        var errors = LifeRules.check(input, kind, document.strategy());
        if (errors.isEmpty() && document.stamp().version() != input.expectedVersion()) {
            return ChangeResult.Conflicted.ofYear(document);
        }
        if (errors.isEmpty()) {
            errors = LifeRules.checkContent(kind, document.strategy(), isChanged(document), leads);
        }
        return errors.isEmpty() ? null : rejected(errors, document);
    }

    private static ChangeResult rejected(List<UserError> errors, StrategyDocument document) {
        return new ChangeResult.Rejected(errors, document, null);
    }

    private static boolean isChanged(StrategyDocument document) {
        var editions = document.strategy().editions();
        return editions.isEmpty()
                || editions.getLast().version() < document.stamp().version();
    }

    private StrategyDocument next(StrategyDocument document, LifeInput input, StrategyStep.Kind kind, Person person) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var reason = TextRule.clean(input.reason()).orElse(null);
        var author = new Stamp.Author(person.name(), person.username(), reason);
        return StrategyVersions.next(document, stepped(document, kind, now, author), author, now);
    }

    private static Strategy stepped(
            StrategyDocument document, StrategyStep.Kind kind, Instant now, Stamp.Author author) {
        var strategy = document.strategy();
        var status =
                switch (kind) {
                    case PUBLISH, REVISE, RESUME -> StrategyStatus.PUBLISHED;
                    case BEGIN_CLOSING, REOPEN -> StrategyStatus.CLOSING;
                    case CLOSE -> StrategyStatus.CLOSED;
                };
        var edition =
                switch (kind) {
                    case PUBLISH -> edition(document, EditionKind.PLAN);
                    case REVISE -> edition(document, EditionKind.REVISION);
                    case CLOSE -> edition(document, EditionKind.RESULTS);
                    case BEGIN_CLOSING, REOPEN, RESUME -> null;
                };
        var step = new StrategyStep(kind, status, now, author.name(), author.reason(), edition);
        return strategy.copy()
                .status(status)
                .steps(Stream.concat(strategy.steps().stream(), Stream.of(step)).toList())
                .build();
    }

    private static Edition edition(StrategyDocument document, EditionKind kind) {
        var editions = document.strategy().editions();
        int ordinal =
                (int) editions.stream().filter(each -> each.kind() == kind).count() + 1;
        return new Edition(editions.size() + 1, kind, ordinal, document.stamp().version() + 1);
    }
}
