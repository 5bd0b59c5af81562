package org.ayumi.strategy.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ayumi.common.TextRule;
import org.ayumi.strategy.Ending;
import org.ayumi.strategy.Initiative;
import org.ayumi.strategy.InitiativeAim;
import org.ayumi.strategy.InitiativeId;
import org.ayumi.strategy.Kpi;
import org.ayumi.strategy.LeadDepartment;
import org.ayumi.strategy.MeasureId;
import org.ayumi.strategy.Strategy;
import org.ayumi.strategy.StrategyStatus;
import org.ayumi.strategy.Theme;
import org.jspecify.annotations.Nullable;

/** Years with other initiatives. In a draft, numbers run through the themes from 1 again; published ones stay. */
final class Restructuring {

    private Restructuring() {}

    /** With a new initiative at the end of a theme. */
    static Strategy added(Strategy strategy, StructureInput.Add input, List<InitiativeAim> aims, LeadDepartment lead) {
        var id = strategy.nextIds(1).getFirst();
        int highest = strategy.initiatives().stream()
                .mapToInt(Initiative::number)
                .max()
                .orElse(0);
        var added = plain(
                id,
                input.number() == null ? highest + 1 : input.number(),
                TextRule.clean(input.title()).orElseThrow(),
                TextRule.clean(input.summary()).orElseThrow(),
                aims,
                lead);
        var changed = strategy.copy()
                .themes(strategy.themes().stream()
                        .map(theme -> theme.number() == input.theme()
                                ? new Theme(
                                        theme.number(),
                                        theme.title(),
                                        Stream.concat(theme.initiatives().stream(), Stream.of(added))
                                                .toList())
                                : theme)
                        .toList())
                .lineage(Lineage.of(strategy).begun(id).links())
                .build();
        return strategy.status() == StrategyStatus.DRAFT && input.number() == null
                ? FreeNumbers.counted(changed)
                : changed;
    }

    private static Initiative plain(
            InitiativeId id, int number, String title, String summary, List<InitiativeAim> aims, LeadDepartment lead) {
        return new Initiative(
                id, 0, number, title, summary, aims, lead, List.of(), List.of(), List.of(), null, null, List.of(), null,
                null, List.of(), null);
    }

    /** With an initiative that stays, and is not gone on with. */
    static Strategy ended(Strategy strategy, InitiativeId id, Ending ending) {
        return strategy.mapInitiatives(
                each -> each.id().equals(id) ? each.copy().ending(ending).build() : each);
    }

    /** Without an initiative. */
    static Strategy without(Strategy strategy, InitiativeId id, String reason) {
        var rest = replaced(strategy, each -> each.id().equals(id) ? Stream.of() : Stream.of(each));
        return MovedMeasures.carried(
                strategy,
                rest.copy()
                        .lineage(Lineage.of(strategy).left(id, reason, rest).links())
                        .build());
    }

    /** With some initiatives as one of them. */
    static Strategy merged(Strategy strategy, InitiativeId into, List<InitiativeId> merged, @Nullable String reason) {
        var gone = Set.copyOf(merged);
        var others = merged.stream()
                .flatMap(id -> strategy.findInitiative(id).stream())
                .toList();
        var rest = replaced(
                strategy,
                each -> gone.contains(each.id())
                        ? Stream.of()
                        : Stream.of(each.id().equals(into) ? joined(each, others) : each));
        return MovedMeasures.carried(
                strategy,
                rest.copy()
                        .lineage(Lineage.of(strategy)
                                .merged(into, gone, reason, rest)
                                .links())
                        .build());
    }

    private static Initiative joined(Initiative into, List<Initiative> others) {
        var kpis = new ArrayList<>(into.kpis());
        var joined = into;
        for (var other : others) {
            for (var line : other.kpis()) {
                var moved = moved(line, joined);
                kpis.add(moved);
                joined = joined.copy().kpis(kpis).build();
            }
        }
        return joined.copy()
                .aims(all(into, others, Initiative::aims).stream()
                        .sorted(Comparator.comparingInt(InitiativeAim::number))
                        .toList())
                .tasks(all(into, others, Initiative::tasks))
                .schedule(all(into, others, Initiative::schedule))
                .highlights(all(into, others, Initiative::highlights))
                .build();
    }

    private static <T> List<T> all(Initiative into, List<Initiative> others, Function<Initiative, List<T>> part) {
        return Stream.concat(Stream.of(into), others.stream())
                .flatMap(each -> part.apply(each).stream())
                .distinct()
                .toList();
    }

    /** A line of another initiative, with ids of this one that no measure of it has had. */
    private static Kpi moved(Kpi line, Initiative to) {
        int first = to.nextMeasureId().number();
        return new Kpi(
                line.label(),
                line.note(),
                IntStream.range(0, line.measures().size())
                        .mapToObj(i -> line.measures()
                                .get(i)
                                .copy()
                                .id(MeasureId.of(to.id(), first + i))
                                .build())
                        .toList());
    }

    /** With further initiatives made out of one, behind it. */
    static Strategy split(
            Strategy strategy, InitiativeId whole, List<StructureInput.Part> parts, @Nullable String reason) {
        var ids = strategy.nextIds(parts.size());
        var rest = replaced(
                strategy,
                each -> each.id().equals(whole)
                        ? Stream.concat(
                                Stream.of(kept(each, parts)),
                                IntStream.range(0, parts.size()).mapToObj(i -> part(each, ids.get(i), parts.get(i))))
                        : Stream.of(each));
        return MovedMeasures.carried(
                strategy,
                rest.copy()
                        .lineage(Lineage.of(strategy)
                                .split(whole, ids, reason, rest)
                                .links())
                        .build());
    }

    private static Initiative kept(Initiative whole, List<StructureInput.Part> parts) {
        var moved = new HashSet<Integer>();
        parts.forEach(part -> moved.addAll(part.kpis()));
        return whole.copy()
                .kpis(IntStream.range(0, whole.kpis().size())
                        .filter(i -> !moved.contains(i + 1))
                        .mapToObj(whole.kpis()::get)
                        .toList())
                .build();
    }

    private static Initiative part(Initiative whole, InitiativeId id, StructureInput.Part part) {
        var begun = plain(
                id,
                whole.number(),
                TextRule.clean(part.title()).orElseThrow(),
                TextRule.clean(part.summary()).orElseThrow(),
                whole.aims(),
                whole.leadDepartment());
        var kpis = new ArrayList<Kpi>();
        for (int line : part.kpis().stream().sorted().toList()) {
            kpis.add(moved(whole.kpis().get(line - 1), begun));
            begun = begun.copy().kpis(kpis).build();
        }
        return begun;
    }

    private static Strategy replaced(Strategy strategy, Function<Initiative, Stream<Initiative>> by) {
        return FreeNumbers.counted(strategy.copy()
                .themes(strategy.themes().stream()
                        .map(theme -> new Theme(
                                theme.number(),
                                theme.title(),
                                theme.initiatives().stream().flatMap(by).toList()))
                        .toList())
                .build());
    }
}
