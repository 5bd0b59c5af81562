package org.ayumi.strategy.graphql;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ayumi.security.Permission;
import org.ayumi.security.Person;
import org.ayumi.strategy.InitiativeAccess;
import org.ayumi.strategy.InitiativeId;
import org.ayumi.strategy.StrategyDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** What the viewer may do with initiatives. */
@Controller
class InitiativePermissions {

    private final StandingYears standingYears;

    InitiativePermissions(StandingYears standingYears) {
        this.standingYears = standingYears;
    }

    /** What the viewer may do, as {@code InitiativePermissions}. */
    record Permissions(
            boolean recordActual,
            boolean setOutcome,
            boolean setOfficialRating,
            boolean plan,
            boolean schedule,
            boolean readRevisions) {}

    @BatchMapping(typeName = InitiativeView.TYPE)
    Map<InitiativeView, Permissions> viewerCan(List<InitiativeView> initiatives) {
        var years = standingYears.list(initiatives.stream()
                .map(view -> view.theme().strategy())
                .distinct()
                .toList());
        return initiatives.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        view -> permissions(
                                view.theme().strategy().person(),
                                years.get(view.fiscalYear()),
                                view.initiative().id())));
    }

    private static Permissions permissions(Person person, @Nullable StrategyDocument standing, InitiativeId id) {
        var initiative =
                standing == null ? null : standing.strategy().findInitiative(id).orElse(null);
        if (standing == null || initiative == null) {
            // Nothing of it is left to be worked on within the person's reach.
            return new Permissions(false, false, false, false, false, person.may(Permission.READ_ALL_REVISIONS));
        }
        var access = new InitiativeAccess(person, initiative.leadDepartment());
        var status = standing.strategy().status();
        boolean results = status.allowsResults();
        return new Permissions(
                results && access.mayWriteResults(),
                results && access.mayWriteResults(),
                results && access.mayRate(),
                status.allowsPlanning() && access.mayPlan(),
                status.allowsPlanning() && access.maySchedule(),
                access.mayReadRevisions());
    }
}
