package org.ayumi.admin.vision;

import java.util.List;

/** A year's initiatives and the aims they serve. */
public record ServingYear(int fiscalYear, String era, List<Serving> initiatives) {

    /** An initiative with the aims it serves. */
    public record Serving(String id, int number, String title, List<Served> aims) {

        /** Number and title as headings carry them. */
        public String heading() {
            return number + ". " + title;
        }
    }

    /** An aim by its number. */
    public record Served(int number) {}

    /** The initiatives that serve the aim, in order. */
    public List<Serving> serving(int aim) {
        return initiatives.stream()
                .filter(its -> its.aims().stream().anyMatch(served -> served.number() == aim))
                .toList();
    }
}
