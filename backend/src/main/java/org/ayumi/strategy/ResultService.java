package org.ayumi.strategy;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.ayumi.common.JapaneseTime;
import org.ayumi.common.Source;
import org.ayumi.common.TextRule;
import org.ayumi.common.UserError;
import org.ayumi.measure.Actual;
import org.ayumi.measure.FigureText;
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
            Change described,
            @Nullable String reason) {}

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
        var reason = TextRule.clean(input.reason()).orElse(null);
        var set = new OfficialRating(input.rating(), reason, null);
        return InitiativeId.parse(input.initiativeId())
                .map(id -> change(
                        id,
                        input,
                        access -> {},
                        initiative -> ResultRules.check(input, initiative),
                        initiative -> new Edit(
                                each -> each.withOfficialRating(set),
                                new Change(
                                        "officialRating",
                                        "公表する評価",
                                        ResultText.of(initiative.officialRating()),
                                        ResultText.of(set)),
                                reason)))
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
                var author = new Stamp.Author(person.name(), person.username(), made.reason());
                return document.next(id, made.change(), List.of(made.described()), author, clock.instant());
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
        var reason = TextRule.clean(input.reason()).orElse(null);
        var source = input.source() == null ? null : source(input.source());
        var printed = input.value() == null ? null : FigureText.of(input.value(), measure.unit());
        // Adding zero turns a negative zero, which JSON can carry, into the plain one.
        var value = input.value() == null ? null : input.value() + 0.0;
        var actual = new Actual(value, input.verdict(), reason, printed, source);
        return new Edit(
                each -> each.withMeasure(id, found -> found.withActual(actual)),
                new Change(
                        "measures.%s.actual".formatted(id.value()),
                        "実績「%s」".formatted(measure.label()),
                        ResultText.of(measure.actual(), measure),
                        ResultText.of(actual, measure)),
                reason);
    }

    private static Edit outcome(Initiative initiative, ResultInput.SetOutcome input) {
        var points = input.points().stream()
                .flatMap(point -> TextRule.clean(point).stream())
                .toList();
        var set = new Outcome(TextRule.clean(input.headline()).orElseThrow(), points, null);
        return new Edit(
                each -> each.withOutcome(set),
                new Change("outcome", "成果", ResultText.of(initiative.outcome()), ResultText.of(set)),
                null);
    }

    private static @Nullable Source source(ResultInput.SourceText entered) {
        return TextRule.clean(entered.document())
                .flatMap(document -> TextRule.clean(entered.locator()).map(locator -> new Source(document, locator)))
                .orElse(null);
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
