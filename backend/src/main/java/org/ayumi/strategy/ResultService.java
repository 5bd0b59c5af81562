package org.ayumi.strategy;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.ayumi.common.JapaneseTime;
import org.ayumi.common.TextRule;
import org.ayumi.common.UserError;
import org.ayumi.revision.Change;
import org.ayumi.revision.Stamp;
import org.ayumi.security.CurrentPerson;
import org.ayumi.security.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Records results on behalf of the current person: rights first, then the input's rules, then the version it was
 * written against; a change is made only when all three hold for the newest state.
 */
@Service
public class ResultService {

    private final StrategyRepository strategies;
    private final InitiativeHistory history;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    ResultService(StrategyRepository strategies, InitiativeHistory history, CurrentPerson currentPerson, Clock clock) {
        this.strategies = strategies;
        this.history = history;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** A change as it would be made to the newest initiative, and what the history says of it. */
    private record Edit(
            UnaryOperator<Initiative> change,
            List<Change> described,
            @Nullable String reason) {

        /** An edit of one field; without any described change where its text stays the same. */
        static Edit of(
                UnaryOperator<Initiative> change,
                String field,
                String label,
                @Nullable String before,
                @Nullable String after,
                @Nullable String reason) {
            var described = Objects.equals(before, after)
                    ? List.<Change>of()
                    : List.of(new Change(field, label, before, after));
            return new Edit(change, described, reason);
        }
    }

    /** Ends an attempt without a change. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient ChangeResult result;

        Stopped(ChangeResult result) {
            super(null, null, false, false);
            this.result = result;
        }
    }

    /** Records a measure's result. */
    public ChangeResult recordActual(ResultInput.RecordActual input) {
        currentPerson.get().require(Permission.WRITE_LED_RESULTS);
        return MeasureId.parse(input.measureId())
                .map(id -> change(
                        id.initiative(),
                        input,
                        InitiativeAccess::requireWriteResults,
                        initiative -> initiative.measures().stream()
                                .filter(measure -> measure.id().equals(id))
                                .findFirst()
                                .map(measure -> ResultRules.check(input, measure))
                                .orElse(List.of(measureNotFound())),
                        initiative -> actual(initiative, id, input)))
                .orElseGet(() -> notFound(input));
    }

    /** Sets the official rating. */
    public ChangeResult setOfficialRating(ResultInput.SetOfficialRating input) {
        currentPerson.get().require(Permission.SET_OFFICIAL_RATING);
        return InitiativeId.parse(input.initiativeId())
                .map(id -> change(
                        id,
                        input,
                        access -> {},
                        initiative -> ResultRules.check(input, initiative),
                        initiative -> rating(initiative, input)))
                .orElseGet(() -> notFound(input));
    }

    /** Sets the outcome. */
    public ChangeResult setOutcome(ResultInput.SetOutcome input) {
        currentPerson.get().require(Permission.WRITE_LED_RESULTS);
        return InitiativeId.parse(input.initiativeId())
                .map(id -> change(
                        id,
                        input,
                        InitiativeAccess::requireWriteResults,
                        initiative -> ResultRules.check(input),
                        initiative -> outcome(initiative, input)))
                .orElseGet(() -> notFound(input));
    }

    private interface Right {
        void require(InitiativeAccess access);
    }

    private ChangeResult change(
            InitiativeId id,
            ResultInput input,
            Right right,
            Function<Initiative, List<UserError>> rules,
            Function<Initiative, Edit> edit) {
        var person = currentPerson.get();
        try {
            Optional<StrategyDocument> changed = strategies.update(id.fiscalYear(), document -> {
                var initiative = document.strategy().findInitiative(id).orElseThrow(() -> new Stopped(notFound(input)));
                right.require(new InitiativeAccess(person, initiative.leadDepartment()));
                var errors = rules.apply(initiative);
                if (!errors.isEmpty()) {
                    throw new Stopped(new ChangeResult.Rejected(errors, document, id));
                }
                if (initiative.version() != input.expectedVersion()) {
                    throw new Stopped(new ChangeResult.Conflicted(document, id, history.last(document, initiative)));
                }
                var made = edit.apply(initiative);
                if (made.described().isEmpty()) {
                    // What was entered already stands: a revision that changes nothing would only hide the others.
                    throw new Stopped(new ChangeResult.Changed(document, id));
                }
                var author = new Stamp.Author(person.name(), person.username(), made.reason());
                return document.next(id, made.change(), made.described(), author, clock.instant());
            });
            return changed.<ChangeResult>map(document -> new ChangeResult.Changed(document, id))
                    .orElseGet(() -> notFound(input));
        } catch (Stopped stopped) {
            return stopped.result;
        }
    }

    private static Edit actual(Initiative initiative, MeasureId id, ResultInput.RecordActual input) {
        var measure = initiative.measures().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        var recorded = RecordedActual.of(measure, input);
        return new Edit(
                each -> each.withMeasure(id, found -> found.withActual(recorded.entered())),
                recorded.changes(),
                recorded.entered().reason());
    }

    private static Edit rating(Initiative initiative, ResultInput.SetOfficialRating input) {
        var computed = initiative.rating().computed();
        var reason = TextRule.clean(input.reason()).orElse(null);
        var before = initiative.officialRating();
        // A published rating that is confirmed as it is keeps the place where it was published.
        var source = before != null && before.rating() == input.rating() ? before.source() : null;
        var set = new OfficialRating(input.rating(), input.rating() == computed ? null : reason, computed, source);
        return Edit.of(
                each -> each.withOfficialRating(set),
                "officialRating",
                "公表する評価",
                ResultText.of(before),
                ResultText.of(set),
                reason);
    }

    private static Edit outcome(Initiative initiative, ResultInput.SetOutcome input) {
        var points = input.points().stream()
                .flatMap(point -> TextRule.clean(point).stream())
                .toList();
        var set = new Outcome(TextRule.clean(input.headline()).orElseThrow(), points, null);
        return Edit.of(
                each -> each.withOutcome(set),
                "outcome",
                "成果",
                ResultText.of(initiative.outcome()),
                ResultText.of(set),
                null);
    }

    private static UserError measureNotFound() {
        return UserError.at("NOT_FOUND", "この指標は見つかりません。ページを開き直してください。", "input", "measureId");
    }

    private static ChangeResult notFound(ResultInput input) {
        var error =
                switch (input) {
                    case ResultInput.RecordActual _ -> measureNotFound();
                    case ResultInput.SetOfficialRating _ -> initiativeNotFound();
                    case ResultInput.SetOutcome _ -> initiativeNotFound();
                };
        return new ChangeResult.Rejected(List.of(error), null, null);
    }

    private static UserError initiativeNotFound() {
        return UserError.at("NOT_FOUND", "この取組は見つかりません。ページを開き直してください。", "input", "initiativeId");
    }

    /** What to tell someone whose version is stale. */
    public static UserError conflictError(ChangeResult.Conflicted conflict) {
        return UserError.at(
                "STALE_VERSION",
                "この取組は、%sに%sさんが変更しました。いまの内容を確かめてから、もう一度保存してください。"
                        .formatted(
                                JapaneseTime.format(conflict.last().changedAt()),
                                conflict.last().changedBy()),
                "input",
                "expectedVersion");
    }
}
