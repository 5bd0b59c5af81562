package org.ayumi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.ayumi.common.FiscalYear;
import org.ayumi.common.Source;
import org.ayumi.measure.Comparison;
import org.ayumi.revision.RevisionLog;
import org.ayumi.revision.Stamp;
import org.ayumi.strategy.Baseline;
import org.ayumi.strategy.Initiative;
import org.ayumi.strategy.InitiativeAim;
import org.ayumi.strategy.InitiativeId;
import org.ayumi.strategy.Kpi;
import org.ayumi.strategy.LeadDepartment;
import org.ayumi.strategy.LineageKind;
import org.ayumi.strategy.LineageLink;
import org.ayumi.strategy.Measure;
import org.ayumi.strategy.MeasureId;
import org.ayumi.strategy.Strategy;
import org.ayumi.strategy.StrategyDocument;
import org.ayumi.strategy.StrategyStatus;
import org.ayumi.strategy.Task;
import org.ayumi.strategy.Theme;
import org.ayumi.strategy.loading.StrategyLoading;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * FY2026 as a draft: two themes with two initiatives each, every initiative with two KPI lines. The first three come from
 * FY2025's first three, the first under its old title; the fourth is new.
 */
public final class DraftYear {

    private static final FiscalYear YEAR = new FiscalYear(2026);
    private static final String EVERYTHING = EveryField.of("Strategy", "strategy(fiscalYear: 2026) {", "}");

    private DraftYear() {}

    /** Stores it in this state. */
    public static void stored(StrategyLoading loading, StrategyStatus status) {
        var strategy = new Strategy(
                YEAR,
                "令和8年度デジタル・ICT戦略",
                "便利な区政をめざします。",
                "手続が身近になっています。",
                status,
                List.of(),
                List.of(theme(1, 1, 2), theme(2, 3, 4)),
                List.of(
                        came(LineageKind.CONTINUED, 1),
                        came(LineageKind.RENAMED, 2),
                        came(LineageKind.RENAMED, 3),
                        begun(4)),
                List.of(),
                null,
                null,
                List.of(),
                null);
        assertThat(loading.load(strategy, new Stamp.Author("あゆみ", "ayumi", null)))
                .isTrue();
    }

    private static Theme theme(int number, int... initiatives) {
        return new Theme(
                number,
                "テーマ" + number,
                IntStream.of(initiatives).mapToObj(DraftYear::initiative).toList());
    }

    private static Initiative initiative(int number) {
        var id = id(2026, number);
        return new Initiative(
                id,
                0,
                number,
                "取組" + number,
                "進めます。",
                List.of(new InitiativeAim(number, "めざす姿" + number, "姿" + number)),
                new LeadDepartment("kikaku-keiei", "企画経営課", false, null),
                List.of(kpi(id, 1), kpi(id, 2)),
                List.of(new Task("準備をする", null), new Task("取組%dを始める".formatted(number), null)),
                List.of(),
                null,
                null,
                List.of(),
                null,
                null,
                List.of(),
                null);
    }

    private static Kpi kpi(InitiativeId initiative, int number) {
        var source = new Source("令和7年度デジタル・ICT戦略 成果", "重点取組");
        return new Kpi(
                "%s の指標%d".formatted(initiative.value(), number),
                null,
                List.of(new Measure(
                        new MeasureId("%s-%d".formatted(initiative.value(), number)),
                        "割合",
                        "75%以上",
                        Comparison.AT_LEAST,
                        75.0,
                        "%",
                        new Baseline(new FiscalYear(2025), 70.0 + number, "7%d%%".formatted(number), source),
                        null,
                        List.of(),
                        null,
                        List.of())));
    }

    private static LineageLink came(LineageKind kind, int number) {
        String title = kind == LineageKind.CONTINUED ? "取組" + number : "前の取組" + number;
        return new LineageLink(kind, id(2025, number), title, id(2026, number), null);
    }

    private static LineageLink begun(int number) {
        return new LineageLink(LineageKind.NEW, null, null, id(2026, number), null);
    }

    private static InitiativeId id(int year, int number) {
        return new InitiativeId("%d-%02d".formatted(year, number));
    }

    /** Every field of it, all versions included. */
    public static JsonNode asItStands(Api api) {
        var answer = api.ask(Account.DX, EVERYTHING);
        assertThat(answer.errorCode()).as(answer.text()).isEmpty();
        return answer.data("/strategy");
    }

    /** It as the log has it at its newest version. */
    public static StrategyDocument newest(RevisionLog log, Api api) {
        return log.states()
                .find("strategy/2026", asItStands(api).path("version").asInt(), StrategyDocument.class)
                .orElseThrow();
    }

    /** Its lineage as lines such as {@code MERGED 2025-01 > 2026-01}, {@code NEW > 2026-04}. */
    public static List<String> lineage(RevisionLog log, Api api) {
        return newest(log, api).strategy().lineage().stream()
                .map(link -> "%s%s >%s"
                        .formatted(link.kind(), spaced(link.from()), spaced(link.to()))
                        .strip())
                .toList();
    }

    private static String spaced(@Nullable InitiativeId id) {
        return id == null ? "" : " " + id.value();
    }

    /** The order told by a payload, as {@code 1:2026-01 2:2026-02 / 3:2026-03}. */
    public static String order(JsonNode strategy) {
        return String.join(
                " / ",
                strategy.path("themes")
                        .valueStream()
                        .map(theme -> String.join(
                                " ",
                                theme.path("initiatives")
                                        .valueStream()
                                        .map(each -> each.path("number").asString() + ":"
                                                + Ids.keyOf(each.path("id").asString()))
                                        .toList()))
                        .toList());
    }
}
