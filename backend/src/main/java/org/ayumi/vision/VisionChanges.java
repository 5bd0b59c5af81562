package org.ayumi.vision;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.ayumi.common.Source;
import org.ayumi.common.TextRule;
import org.ayumi.common.UserError;
import org.ayumi.merge.Field;
import org.ayumi.merge.FieldConflict;
import org.ayumi.merge.Merge;
import org.ayumi.revision.SectionHistory;
import org.ayumi.revision.Stamp;
import org.ayumi.security.CurrentPerson;
import org.ayumi.security.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Changes the vision on behalf of the current person: rights first, then the input's rules, then the version it was
 * written against. Where the part has moved on since, fields only one of the two changed are merged.
 */
@Service
public class VisionChanges {

    private final VisionRepository visions;
    private final SectionHistory history;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    VisionChanges(VisionRepository visions, SectionHistory history, CurrentPerson currentPerson, Clock clock) {
        this.visions = visions;
        this.history = history;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** Ends an attempt without a change. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient VisionResult result;

        Stopped(VisionResult result) {
            super(null, null, false, false);
            this.result = result;
        }
    }

    /** Changes title, adoption, picture of the town and promises. */
    public VisionResult update(VisionInput.Frame input) {
        return change(
                VisionPart.FRAME,
                input,
                base -> new Vision(
                        text(input.title()),
                        text(input.adopted()),
                        text(input.townVision()),
                        promises(input.promises()),
                        base.aims(),
                        base.glossary(),
                        base.hierarchy(),
                        base.discrepancies(),
                        source(input.source())));
    }

    /** Changes an aim. Years keep the name it had when they were stored. */
    public VisionResult update(VisionInput.AimWords input) {
        return change(
                VisionPart.aim(input.number()),
                input,
                base -> new Aim(
                        input.number(),
                        text(input.title()),
                        text(input.shortTitle()),
                        text(input.summary()),
                        points(input.how()),
                        points(input.state()),
                        points(input.voices()),
                        source(input.source())));
    }

    /** Changes a level of the hierarchy. */
    public VisionResult update(VisionInput.Level input) {
        return change(
                VisionPart.level(input.kind()),
                input,
                base -> new PlanLevel(
                        input.kind(),
                        text(input.title()),
                        text(input.role()),
                        orNull(input.adopted()),
                        orNull(input.period()),
                        input.firstYear(),
                        input.lastYear(),
                        orNull(input.basis()),
                        orNull(input.note()),
                        source(input.source())));
    }

    /** Changes the terms. */
    public VisionResult update(VisionInput.Glossary input) {
        return change(
                VisionPart.GLOSSARY,
                input,
                base -> input.terms().stream()
                        .map(each -> new GlossaryTerm(
                                text(each.term()),
                                text(each.meaning()),
                                each.aims().stream().sorted().toList()))
                        .toList());
    }

    private <T> VisionResult change(VisionPart<T> part, VisionInput input, Function<T, T> entered) {
        var person = currentPerson.get();
        person.require(Permission.WRITE_VISION);
        var author = new Stamp.Author(
                person.name(), person.username(), TextRule.clean(input.reason()).orElse(null));
        try {
            return visions.update(document -> next(document, part, input, entered, author))
                    .<VisionResult>map(VisionResult.Changed::new)
                    .orElseGet(() -> new VisionResult.Rejected(
                            List.of(new UserError(null, "NOT_FOUND", "ビジョンがまだ読み込まれていません。")), null));
        } catch (Stopped stopped) {
            return stopped.result;
        }
    }

    private <T> VisionDocument next(
            VisionDocument document,
            VisionPart<T> part,
            VisionInput input,
            Function<T, T> entered,
            Stamp.Author author) {
        var errors = VisionRules.check(input, document.vision());
        if (!errors.isEmpty()) {
            throw new Stopped(new VisionResult.Rejected(errors, document));
        }
        T base = base(document, part, input.expectedVersion());
        T theirs = part.read().apply(document.vision());
        T mine = entered.apply(base);
        var fields = part.fields().of(base, theirs, mine);
        var merge = Merge.of(fields, base, theirs, mine);
        if (!merge.conflicts().isEmpty()) {
            throw new Stopped(conflict(document, part, merge.conflicts()));
        }
        var changes = fields.stream()
                .flatMap((Field<T> field) -> field.changes(theirs, merge.result()).stream())
                .toList();
        if (changes.isEmpty()) {
            // What was entered already stands: a revision that changes nothing would only hide the others.
            throw new Stopped(new VisionResult.Changed(document));
        }
        return document.next(
                part, part.put().apply(document.vision(), merge.result()), changes, author, clock.instant());
    }

    /** The part as the one who sends has seen it. */
    private <T> T base(VisionDocument document, VisionPart<T> part, int expectedVersion) {
        if (document.version(part) == expectedVersion) {
            return part.read().apply(document.vision());
        }
        return visions.findSection(document, part.id(), expectedVersion)
                .map(found -> part.read().apply(found.vision()))
                .orElseThrow(() -> new Stopped(conflict(document, part, List.of())));
    }

    private VisionResult conflict(VisionDocument document, VisionPart<?> part, List<FieldConflict> fields) {
        return new VisionResult.Conflicted(
                document, part.label(), document.version(part), history.last(document, part.id()), fields);
    }

    private static String text(String entered) {
        return TextRule.clean(entered).orElseThrow();
    }

    private static @Nullable String orNull(@Nullable String entered) {
        return TextRule.clean(entered).orElse(null);
    }

    private static List<String> points(List<String> entered) {
        return entered.stream().flatMap(each -> TextRule.clean(each).stream()).toList();
    }

    private static List<Promise> promises(List<String> entered) {
        var titles = points(entered);
        return IntStream.range(0, titles.size())
                .mapToObj(i -> new Promise(i + 1, titles.get(i)))
                .toList();
    }

    private static Source source(VisionInput.SourceText entered) {
        return new Source(text(entered.document()), text(entered.locator()));
    }
}
