package org.ayumi.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ayumi.common.FiscalYear;
import org.ayumi.common.JapaneseTime;
import org.ayumi.cycle.CyclePeriod;
import org.ayumi.cycle.Grace;
import org.ayumi.cycle.MonitoringCycle;
import org.ayumi.cycle.ReportPeriod;
import org.ayumi.revision.Stamp;
import org.ayumi.store.Codecs;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWriter;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.jspecify.annotations.Nullable;

/**
 * A year in any state on any day: plans accepted at any time, or not, reports in any state, more time given to anyone.
 *
 * @param cycle its cycle
 * @param plans its plans, of three departments
 * @param today the day it is
 */
public record RandomYear(MonitoringCycle cycle, List<PlanDocument> plans, LocalDate today) {

    /** The year. */
    public static final FiscalYear YEAR = new FiscalYear(2025);

    private static final List<String> DEPARTMENTS = List.of("zeimu", "koseki-jumin", "kikaku-keiei");
    private static final int DAYS = 420;
    private static final int NONE = 0;

    /** One way it may be. */
    public static RandomYear of(long seed) {
        var random = new Random(seed);
        var today = day(random);
        var plans = IntStream.rangeClosed(1, 12)
                .mapToObj(number -> plan(random, number, today))
                .toList();
        return new RandomYear(cycle(random), plans, today);
    }

    /** The moment the figures are asked for. */
    public Instant now() {
        return at(today);
    }

    /** The plans without their words, as the store gives them. */
    public List<PlanOutline> outlines() {
        var registry = Codecs.registry();
        return plans.stream()
                .map(plan -> {
                    var stored = new BsonDocument();
                    registry.get(PlanDocument.class)
                            .encode(
                                    new BsonDocumentWriter(stored),
                                    plan,
                                    EncoderContext.builder().build());
                    return registry.get(PlanOutline.class)
                            .decode(
                                    new BsonDocumentReader(stored),
                                    DecoderContext.builder().build());
                })
                .toList();
    }

    private static MonitoringCycle cycle(Random random) {
        var periods = Arrays.stream(ReportPeriod.values())
                .map(period -> new CyclePeriod(
                        period,
                        period.endsOn(YEAR).plusDays(random.nextInt(40)),
                        Stream.generate(() -> grace(random))
                                .limit(random.nextInt(3))
                                .toList()))
                .toList();
        return new MonitoringCycle(YEAR, stamp(), null, periods);
    }

    private static Grace grace(Random random) {
        var department = random.nextInt(3) == 0 ? null : DEPARTMENTS.get(random.nextInt(DEPARTMENTS.size()));
        return new Grace(
                random.nextBoolean() ? Grace.Kind.EXTENSION : Grace.Kind.REOPENING,
                department,
                day(random),
                "集計を直すため",
                "DX戦略課",
                at(day(random)));
    }

    private static PlanDocument plan(Random random, int number, LocalDate today) {
        var department = DEPARTMENTS.get(random.nextInt(DEPARTMENTS.size()));
        var id = PlanId.of(YEAR, department, number);
        var status = random.nextInt(8) == 0
                ? PlanStatus.values()[random.nextInt(PlanStatus.values().length)]
                : PlanStatus.ACCEPTED;
        var decided = day(random);
        var review = status == PlanStatus.ACCEPTED
                ? new Review(true, null, "DX戦略課", at(decided.isAfter(today) ? today : decided))
                : null;
        var content = new PlanContent("窓口の手続を短くする", List.of(), List.of(), List.of(), List.of(), null, null, false);
        var plan = new ActionPlan(
                id,
                1,
                YEAR,
                new PlanDepartment(department, department),
                status,
                random.nextBoolean(),
                false,
                content,
                NONE,
                null,
                review);
        var reports = Arrays.stream(ReportPeriod.values())
                .filter(_ -> random.nextInt(3) == 0)
                .sorted(ReportPeriod.IN_ORDER)
                .map(period -> report(period, ReportState.values()[random.nextInt(ReportState.values().length)]))
                .toList();
        return new PlanDocument(id, stamp(), plan, reports);
    }

    private static PlanReport report(ReportPeriod period, ReportState state) {
        var words = new ReportContent(PlanProgress.ON_TRACK, 50, "案内を作り直した", null, List.of(), null, null);
        ReportReview review = review(state);
        return new PlanReport(period, 1, state, words, false, null, null, review, List.of(), List.of());
    }

    private static @Nullable ReportReview review(ReportState state) {
        return switch (state) {
            case DRAFT, SUBMITTED -> null;
            case ACCEPTED -> new ReportReview(true, PlanProgress.ON_TRACK, null, "DX戦略課", Instant.EPOCH);
            case RETURNED -> new ReportReview(false, null, "数字を確かめてください。", "DX戦略課", Instant.EPOCH);
        };
    }

    private static Stamp stamp() {
        return Stamp.first(Instant.EPOCH, new Stamp.Author("DX戦略課", "dx", null), List.of());
    }

    private static LocalDate day(Random random) {
        return ReportPeriod.Q1.beginsOn(YEAR).plusDays(random.nextInt(DAYS));
    }

    private static Instant at(LocalDate day) {
        return JapaneseTime.at(day, LocalTime.NOON);
    }
}
