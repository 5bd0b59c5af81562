package org.ayumi.monitoring;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ayumi.common.FiscalYear;
import org.ayumi.cycle.CycleService;
import org.ayumi.cycle.ReportPeriod;
import org.ayumi.monitoring.Monitoring.ByCause;
import org.ayumi.monitoring.Monitoring.Group;
import org.ayumi.monitoring.Monitoring.Point;
import org.ayumi.plan.ActionPlan;
import org.ayumi.plan.Cause;
import org.ayumi.plan.PlanService;
import org.springframework.stereotype.Service;

/**
 * Sums up how a year's accepted plans stand, on behalf of the current person; the plans of the year and its cycle are
 * read in one command each.
 *
 * @see "docs/decisions/014-monitoring-figures.md"
 */
@Service
public class MonitoringService {

    private final PlanService plans;
    private final CycleService cycles;

    MonitoringService(PlanService plans, CycleService cycles) {
        this.plans = plans;
        this.cycles = cycles;
    }

    /** What a group is sorted and named by. */
    private record Key(int position, String key, String name) {}

    /** How a year stands for a period. */
    public Monitoring get(FiscalYear year, ReportPeriod period) {
        var documents = plans.listAccepted(year);
        var cycle = cycles.find(year).orElse(null);
        var today = cycles.today();
        Function<ReportPeriod, List<Standing>> at = when -> documents.stream()
                .filter(document -> document.plan().priority() == when.isForPriority())
                .map(document -> Standing.of(document, when, cycle, today))
                .toList();
        var standings = at.apply(period);
        return new Monitoring(
                year,
                period,
                MonitoringSummary.of(standings),
                group(standings, MonitoringService::departments),
                group(standings, MonitoringService::aims),
                group(standings, MonitoringService::themes),
                group(standings, MonitoringService::initiatives),
                causes(standings),
                ReportPeriod.list(period.isForPriority()).stream()
                        .filter(when -> when.compareTo(period) <= 0)
                        .map(when -> new Point(when, MonitoringSummary.of(at.apply(when))))
                        .toList(),
                PlanWait.list(documents, period));
    }

    private static List<Group> group(List<Standing> standings, Function<ActionPlan, Stream<Key>> keys) {
        Map<Key, List<Standing>> groups = new LinkedHashMap<>();
        for (var standing : standings) {
            keys.apply(standing.document().plan())
                    .distinct()
                    .forEach(key -> groups.merge(
                            key,
                            List.of(standing),
                            (all, one) ->
                                    Stream.concat(all.stream(), one.stream()).toList()));
        }
        return groups.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparingInt(Key::position).thenComparing(Key::key)))
                .map(entry ->
                        new Group(entry.getKey().key(), entry.getKey().name(), MonitoringSummary.of(entry.getValue())))
                .toList();
    }

    private static Stream<Key> departments(ActionPlan plan) {
        return Stream.of(new Key(0, plan.department().code(), plan.department().name()));
    }

    private static Stream<Key> aims(ActionPlan plan) {
        return plan.content().aims().stream()
                .map(aim -> new Key(aim.number(), String.valueOf(aim.number()), aim.title()));
    }

    private static Stream<Key> themes(ActionPlan plan) {
        return plan.content().initiatives().stream()
                .map(each -> new Key(each.themeNumber(), String.valueOf(each.themeNumber()), each.themeTitle()));
    }

    private static Stream<Key> initiatives(ActionPlan plan) {
        return plan.content().initiatives().stream()
                .map(each -> new Key(each.number(), String.valueOf(each.number()), each.title()));
    }

    private static List<ByCause> causes(List<Standing> standings) {
        return Arrays.stream(Cause.values())
                .map(cause -> new ByCause(
                        cause,
                        PlanSet.of(standings.stream()
                                .filter(Standing::isReported)
                                .filter(standing -> standing.content().cause() == cause)
                                .toList())))
                .filter(each -> each.plans().count() > 0)
                .toList();
    }
}
