package org.ayumi.admin.home;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who asks, and what the newest year holds for them. */
public record HomePage(@Nullable Person viewer, @Nullable List<HomeYear> strategies) {

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

    /** The newest year; empty where there is none. */
    public Optional<HomeYear> newestYear() {
        return strategies == null ? Optional.empty() : strategies.stream().findFirst();
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
