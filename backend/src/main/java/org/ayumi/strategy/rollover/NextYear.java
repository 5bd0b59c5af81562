package org.ayumi.strategy.rollover;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ayumi.common.FiscalYear;
import org.ayumi.department.Department;
import org.ayumi.strategy.BackgroundPart;
import org.ayumi.strategy.Baseline;
import org.ayumi.strategy.Initiative;
import org.ayumi.strategy.InitiativeId;
import org.ayumi.strategy.Kpi;
import org.ayumi.strategy.LeadSuccession;
import org.ayumi.strategy.LineageKind;
import org.ayumi.strategy.LineageLink;
import org.ayumi.strategy.Measure;
import org.ayumi.strategy.MeasureId;
import org.ayumi.strategy.MeasureLink;
import org.ayumi.strategy.ScheduleItem;
import org.ayumi.strategy.SchedulePlacement;
import org.ayumi.strategy.Strategy;
import org.ayumi.strategy.StrategyStatus;
import org.ayumi.strategy.Theme;
import org.jspecify.annotations.Nullable;

/**
 * Next year's draft out of a year: its words, themes, initiatives and KPI lines come along as a proposal under new ids,
 * last year's results become what is printed beside the targets, and the lineage is written. Ratings, outcomes, stories,
 * ledgers, progress and what the documents disagree about stay behind.
 */
final class NextYear {

    private static final String NOTE = "次年度の案を作ったときに引き継ぎました。";

    private final Strategy former;
    private final FiscalYear year;
    private final Map<InitiativeId, String> left;
    private final LeadSuccession leads;
    private final List<LineageLink> lineage = new ArrayList<>();
    private int number;

    /**
     * The draft of a year.
     *
     * @param former the year it is made from
     * @param left initiatives that do not come along, each with its reason
     * @param departments all departments, as they stand today
     */
    NextYear(Strategy former, FiscalYear year, Map<InitiativeId, String> left, List<Department> departments) {
        this.former = former;
        this.year = year;
        this.left = left;
        leads = new LeadSuccession(year, departments);
    }

    Strategy draft() {
        var themes = former.themes().stream().map(this::theme).toList();
        return new Strategy(
                year,
                title(),
                former.mission(),
                former.vision(),
                StrategyStatus.DRAFT,
                former.background().stream()
                        .filter(text -> text.part() != BackgroundPart.ACHIEVEMENTS)
                        .toList(),
                themes,
                lineage,
                List.of(),
                1,
                null,
                List.of(),
                null);
    }

    private String title() {
        String era = former.fiscalYear().era();
        return former.title().contains(era) ? former.title().replace(era, year.era()) : year.era() + "デジタル・ICT戦略";
    }

    private Theme theme(Theme theme) {
        var initiatives = new ArrayList<Initiative>();
        for (Initiative initiative : theme.initiatives()) {
            var reason = left.get(initiative.id());
            if (reason == null) {
                initiatives.add(initiative(initiative));
            } else {
                lineage.add(new LineageLink(
                        LineageKind.ENDED, initiative.id(), initiative.title(), null, reason, List.of()));
            }
        }
        return new Theme(theme.number(), theme.title(), initiatives);
    }

    private Initiative initiative(Initiative from) {
        number++;
        var id = InitiativeId.of(year, number);
        var measures = new ArrayList<MeasureLink>();
        var kpis = from.kpis().stream().map(kpi -> kpi(kpi, id, measures)).toList();
        lineage.add(new LineageLink(LineageKind.CONTINUED, from.id(), from.title(), id, NOTE, measures));
        return new Initiative(
                id,
                0,
                number,
                from.title(),
                from.summary(),
                from.aims(),
                leads.of(from.leadDepartment()),
                kpis,
                from.tasks(),
                from.schedule().stream()
                        // An item whose place was lost says nothing of the year to come.
                        .filter(item -> item.placement() == SchedulePlacement.STATED)
                        .map(item -> new ScheduleItem(
                                item.label(), item.kind(), item.placement(), item.startMonth(), item.endMonth(), null))
                        .toList(),
                null,
                null,
                List.of(),
                null,
                null,
                List.of(),
                null);
    }

    private Kpi kpi(Kpi from, InitiativeId id, List<MeasureLink> links) {
        var measures = new ArrayList<Measure>();
        for (Measure measure : from.measures()) {
            var next = MeasureId.of(id, links.size() + 1);
            links.add(new MeasureLink(measure.id(), measure.label(), next));
            measures.add(new Measure(
                    next,
                    measure.label(),
                    measure.printed(),
                    measure.comparison(),
                    measure.target(),
                    measure.unit(),
                    baseline(measure),
                    null,
                    List.of(),
                    measure.note(),
                    List.of()));
        }
        return new Kpi(from.label(), from.note(), measures);
    }

    /** Last year's result with its source: as a number where it is one, else as it was printed or judged. */
    private @Nullable Baseline baseline(Measure measure) {
        var actual = measure.actual();
        var source = actual == null ? null : actual.source();
        if (actual == null || source == null) {
            return null;
        }
        boolean tells = actual.value() != null || actual.verdict() != null || actual.printed() != null;
        return tells ? new Baseline(former.fiscalYear(), actual.value(), measure.printedActual(), source) : null;
    }
}
