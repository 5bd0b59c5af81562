package org.ayumi.strategy.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.ayumi.common.Discrepancy;
import org.ayumi.common.FiscalYear;
import org.ayumi.common.Source;
import org.ayumi.measure.Actual;
import org.ayumi.measure.Comparison;
import org.ayumi.measure.Target;
import org.ayumi.measure.TargetChange;
import org.ayumi.merge.Field;
import org.ayumi.merge.Merge;
import org.ayumi.strategy.BackgroundPart;
import org.ayumi.strategy.BackgroundText;
import org.ayumi.strategy.Baseline;
import org.ayumi.strategy.Edition;
import org.ayumi.strategy.EditionKind;
import org.ayumi.strategy.Ending;
import org.ayumi.strategy.Figure;
import org.ayumi.strategy.Highlight;
import org.ayumi.strategy.Initiative;
import org.ayumi.strategy.InitiativeAim;
import org.ayumi.strategy.InitiativeId;
import org.ayumi.strategy.Kpi;
import org.ayumi.strategy.LeadDepartment;
import org.ayumi.strategy.LineageKind;
import org.ayumi.strategy.LineageLink;
import org.ayumi.strategy.Measure;
import org.ayumi.strategy.MeasureId;
import org.ayumi.strategy.OfficialRating;
import org.ayumi.strategy.OtherValue;
import org.ayumi.strategy.Outcome;
import org.ayumi.strategy.Rating;
import org.ayumi.strategy.ScheduleItem;
import org.ayumi.strategy.ScheduleKind;
import org.ayumi.strategy.SchedulePlacement;
import org.ayumi.strategy.Strategy;
import org.ayumi.strategy.StrategyStatus;
import org.ayumi.strategy.StrategyStep;
import org.ayumi.strategy.Task;
import org.ayumi.strategy.Theme;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a record of a year holds is a field that is merged, told in the history and restored: a component that is added
 * and forgotten would be lost by whoever saves second.
 */
class FieldCatalogueTest {

    private static final Source SOURCE = new Source("資料", "1");

    /** What no change ever changes, what follows from the fields, and what holds others that are looked at themselves. */
    private static final Set<String> FIXED = Set.of(
            "Initiative.id",
            "Initiative.version",
            "Initiative.lastMeasure",
            "Initiative.discrepancies",
            "Initiative.source",
            "Kpi.measures",
            "Measure.id",
            "Strategy.fiscalYear",
            "Strategy.frameVersion",
            "Strategy.lastInitiative",
            "Strategy.themes",
            "Strategy.discrepancies",
            "Strategy.source",
            "Theme.initiatives");

    /** Its number and place are the frame's: who moves it does not change it. */
    private static final Set<String> OF_THE_FRAME = Set.of("Initiative.number");

    /** Two of these change together, as one without the other would mean nothing. */
    private static final Set<String> TOGETHER = Set.of("Strategy.status", "Strategy.steps");

    static Stream<Arguments> components() {
        return Stream.of(Strategy.class, Theme.class, Initiative.class, Kpi.class, Measure.class)
                .flatMap(type -> Arrays.stream(type.getRecordComponents())
                        .map(component -> Arguments.of(type.getSimpleName() + "." + component.getName(), component)))
                .filter(arguments -> !FIXED.contains((String) arguments.get()[0]));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("components")
    void everyComponentIsAFieldThatIsCarried(String name, RecordComponent component) throws Exception {
        var base = year(1);
        var changed = mixed(base, year(2), component);
        assertThat(changed).as("the two years differ in %s", name).isNotEqualTo(base);

        var merged = OF_THE_FRAME.contains(name) || !name.startsWith("Initiative") && isFrame(name)
                ? Merge.of(FrameFields.ALL, base, base, changed).result()
                : base.with(Merge.of(
                                InitiativeFields.of(List.of(first(base), first(changed))),
                                first(base),
                                first(base),
                                first(changed))
                        .result());

        assertThat(merged).isEqualTo(changed);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("components")
    void everyComponentIsToldInTheHistory(String name, RecordComponent component) throws Exception {
        var base = year(1);
        var changed = mixed(base, year(2), component);

        var changes = isFrame(name) || OF_THE_FRAME.contains(name)
                ? changes(FrameFields.ALL, base, changed)
                : changes(InitiativeFields.of(List.of(first(base), first(changed))), first(base), first(changed));

        assertThat(changes).isNotEmpty();
    }

    private static <D> List<String> changes(List<Field<D>> fields, D before, D after) {
        return fields.stream()
                .flatMap(field -> field.changes(before, after).stream())
                .map(change -> change.label())
                .toList();
    }

    private static boolean isFrame(String name) {
        return name.startsWith("Strategy.") || name.startsWith("Theme.");
    }

    private static Initiative first(Strategy strategy) {
        return strategy.initiatives().getFirst();
    }

    /** The first year with one component as the second has it, wherever in the year it stands. */
    private static Strategy mixed(Strategy base, Strategy other, RecordComponent component) throws Exception {
        return switch (component.getDeclaringRecord().getSimpleName()) {
            case "Strategy" ->
                TOGETHER.contains("Strategy." + component.getName())
                        ? base.copy()
                                .status(other.status())
                                .steps(other.steps())
                                .build()
                        : withOne(base, other, component);
            case "Theme" -> theme(base, other, (one, two) -> withOne(one, two, component));
            case "Initiative" -> base.with(withOne(first(base), first(other), component));
            case "Kpi" -> kpi(base, other, (one, two) -> withOne(one, two, component));
            default ->
                kpi(
                        base,
                        other,
                        (one, two) -> new Kpi(
                                one.label(),
                                one.note(),
                                List.of(withOne(
                                        one.measures().getFirst(),
                                        two.measures().getFirst(),
                                        component))));
        };
    }

    private static Strategy theme(Strategy base, Strategy other, BiFunction<Theme, Theme, Theme> mix) {
        return base.copy()
                .themes(List.of(
                        mix.apply(base.themes().getFirst(), other.themes().getFirst())))
                .build();
    }

    private static Strategy kpi(Strategy base, Strategy other, BiFunction<Kpi, Kpi, Kpi> mix) {
        var mixed = mix.apply(first(base).kpis().getFirst(), first(other).kpis().getFirst());
        return base.with(first(base).copy().kpis(List.of(mixed)).build());
    }

    private static <R extends Record> R withOne(R base, R other, RecordComponent component) {
        var components = base.getClass().getRecordComponents();
        var values = new @Nullable Object[components.length];
        var types = new Class<?>[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                boolean taken = components[i].getName().equals(component.getName());
                values[i] = components[i].getAccessor().invoke(taken ? other : base);
            }
            @SuppressWarnings("unchecked")
            var made = (R) base.getClass().getDeclaredConstructor(types).newInstance(values);
            return made;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(component.toString(), e);
        }
    }

    /** A year in which everything is told; no two of them agree in any component but the fixed ones. */
    private static Strategy year(int n) {
        var initiative = new Initiative(
                new InitiativeId("2025-01"),
                1,
                n,
                "取組" + n,
                "概要" + n,
                List.of(new InitiativeAim(n, "姿" + n, "姿" + n)),
                new LeadDepartment("code" + n, "課" + n, false, null),
                List.of(new Kpi("目標" + n, "注" + n, List.of(measure(n)))),
                List.of(new Task("タスク" + n, null)),
                List.of(new ScheduleItem("予定" + n, ScheduleKind.BAR, SchedulePlacement.STATED, 4, 4 + n, null)),
                new OfficialRating(n == 1 ? Rating.ACHIEVED : Rating.PARTIAL, null, null, null),
                new Outcome("成果" + n, List.of(), null),
                List.of(new Highlight("紹介" + n, null, List.of(), null)),
                new Ending(Instant.EPOCH, "人" + n, "理由" + n),
                1,
                List.<Discrepancy>of(),
                SOURCE);
        return new Strategy(
                new FiscalYear(2025),
                "戦略" + n,
                "使命" + n,
                "姿" + n,
                n == 1 ? StrategyStatus.DRAFT : StrategyStatus.PUBLISHED,
                List.of(new BackgroundText(BackgroundPart.POLICY, "背景" + n)),
                List.of(new Theme(n, "テーマ" + n, List.of(initiative))),
                List.of(new LineageLink(LineageKind.NEW, null, null, new InitiativeId("2025-01"), "注" + n)),
                n == 1
                        ? List.of()
                        : List.of(new StrategyStep(
                                StrategyStep.Kind.PUBLISH,
                                StrategyStatus.PUBLISHED,
                                Instant.EPOCH,
                                "人",
                                null,
                                new Edition(1, EditionKind.PLAN, 1, 2))),
                1,
                1,
                List.of(),
                SOURCE);
    }

    private static Measure measure(int n) {
        var target = new Target(Comparison.AT_LEAST, 9.0, "件");
        return new Measure(
                new MeasureId("2025-01-1"),
                "指標" + n,
                "表記" + n,
                n == 1 ? Comparison.AT_LEAST : Comparison.AT_MOST,
                (double) n,
                "単位" + n,
                new Baseline(new FiscalYear(2024), (double) n, n + "件", SOURCE),
                new Actual((double) n, null, null, null, SOURCE),
                List.of(new OtherValue(Figure.TARGET, (double) n, n + "件", "注", SOURCE)),
                "注" + n,
                List.of(TargetChange.made(target, target, "人", Instant.EPOCH, "理由" + n)));
    }
}
