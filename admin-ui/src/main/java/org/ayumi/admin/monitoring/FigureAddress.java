package org.ayumi.admin.monitoring;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.admin.monitoring.Monitoring.Group;
import org.ayumi.admin.report.Cause;
import org.jspecify.annotations.Nullable;

/**
 * Which figure is opened.
 *
 * @param figure the figure
 * @param of what it is a figure of; null for the whole
 * @param key the group's key, or what is waited for; null for the whole
 */
public record FigureAddress(
        Figure figure, @Nullable Scope of, @Nullable String key) {

    /** What a figure is a figure of. */
    public enum Scope {
        /** 所属, by code. */
        DEPARTMENT,
        /** 戦略テーマ, by number. */
        THEME,
        /** 重点取組, by id; by number in addresses that were kept. */
        INITIATIVE,
        /** めざす姿, by number. */
        AIM,
        /** 理由, by name. */
        CAUSE,
        /** What is waited for, by id or name. */
        TARGET,
        /** Plans that wait for each other, by the id of one of them. */
        CIRCLE;

        static Scope of(Grouping grouping) {
            return valueOf(grouping.name());
        }
    }

    /** A figure of all plans. */
    public static FigureAddress whole(Figure figure) {
        return new FigureAddress(figure, null, null);
    }

    /** A figure of a group. */
    public static FigureAddress of(Figure figure, Grouping grouping, String key) {
        return new FigureAddress(figure, Scope.of(grouping), key);
    }

    /** The plans not on track for a cause. */
    public static FigureAddress of(Cause cause) {
        return new FigureAddress(Figure.BEHIND, Scope.CAUSE, cause.name());
    }

    /** The plans that wait for this. */
    public static FigureAddress waitingFor(String target) {
        return new FigureAddress(Figure.WAITING, Scope.TARGET, target);
    }

    /** The plans that wait for each other, this one among them. */
    public static FigureAddress circle(String plan) {
        return new FigureAddress(Figure.DEADLOCK, Scope.CIRCLE, plan);
    }

    /** The group in the figures; empty where it is none, or has no plan. */
    public Optional<Group> group(Monitoring monitoring) {
        return of == null || of == Scope.CAUSE || of == Scope.TARGET || of == Scope.CIRCLE
                ? Optional.empty()
                : monitoring.by(Grouping.valueOf(of.name())).stream()
                        .filter(group -> group.isMeantBy(key))
                        .findFirst();
    }

    /** Exactly the plans this figure was computed from. */
    public PlanSet plans(Monitoring monitoring) {
        if (of == Scope.CAUSE) {
            return monitoring.causes().stream()
                    .filter(each -> each.cause().name().equals(key))
                    .map(Monitoring.ByCause::plans)
                    .findFirst()
                    .orElse(PlanSet.NONE);
        }
        if (figure.ofAllPlans()) {
            return PlanSet.of(waits(monitoring).map(PlanWait::planId).toList());
        }
        if (of == null) {
            return figure.of(monitoring.summary());
        }
        return group(monitoring).map(group -> figure.of(group.summary())).orElse(PlanSet.NONE);
    }

    private Stream<PlanWait> waits(Monitoring monitoring) {
        if (of == Scope.CIRCLE) {
            return Waits.of(monitoring.waits(), monitoring.fiscalYear()).circles().stream()
                    .filter(circle ->
                            circle.stream().anyMatch(wait -> wait.planId().equals(key)))
                    .flatMap(List::stream);
        }
        return monitoring.waits().stream()
                .filter(wait -> figure == Figure.WAITING || wait.deadlock())
                .filter(wait -> of != Scope.TARGET || wait.target().equals(key));
    }
}
