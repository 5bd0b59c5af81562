package org.ayumi.admin.home;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who asks, and what the years hold for them. */
public record HomePage(
        @Nullable Person viewer,
        @Nullable List<HomeYear> strategies,
        @Nullable List<DraftedInitiative> ledInitiatives) {

    /** The signed-in person. */
    public record Person(List<Department> departments, List<String> roles, List<String> permissions) {

        boolean may(String permission) {
            return permissions.contains(permission);
        }

        boolean mayReview() {
            return may("SET_OFFICIAL_RATING");
        }

        boolean isExecutive() {
            return roles.contains("executive");
        }

        boolean belongsTo(String code) {
            return departments.stream().anyMatch(department -> department.code().equals(code));
        }
    }

    /** A department the person belongs to. */
    public record Department(String code, String name) {}

    /** The newest year that is published, else the newest draft; empty where there is neither. */
    public Optional<HomeYear> newestYear() {
        return years().filter(year -> !year.draft()).findFirst().or(() -> years().findFirst());
    }

    /** The years that are being drafted, as far as the person reads them. */
    public List<HomeYear> drafts() {
        return years().filter(HomeYear::draft).toList();
    }

    /** The initiatives of years not published yet whose tasks and schedule the person's departments write, in order. */
    public List<DraftedInitiative> ledDrafts() {
        if (ledInitiatives == null) {
            return List.of();
        }
        return ledInitiatives.stream()
                .filter(its -> its.draft() && its.viewerCan().schedule())
                .sorted(Comparator.comparing(DraftedInitiative::fiscalYear).thenComparing(DraftedInitiative::number))
                .toList();
    }

    private Stream<HomeYear> years() {
        return strategies == null ? Stream.empty() : strategies.stream();
    }

    /** Whether the person may do this, such as {@code REVIEW_PLANS}. */
    public boolean may(String permission) {
        return viewer != null && viewer.may(permission);
    }

    /** Whether the person reviews every result and publishes the ratings. */
    public boolean reviews() {
        return viewer != null && viewer.mayReview();
    }

    /** Whether the person reads as an executive. */
    public boolean oversees() {
        return viewer != null && viewer.isExecutive();
    }

    /** The initiatives whose results the person's own departments record; those with something missing first. */
    public List<HomeInitiative> led(HomeYear year) {
        return year.initiatives().stream()
                .filter(its ->
                        viewer != null && viewer.belongsTo(its.leadDepartment().code()))
                .filter(its -> its.viewerCan().recordActual())
                .sorted(Comparator.comparing(its -> !its.incomplete()))
                .toList();
    }
}
