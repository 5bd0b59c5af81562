package org.ayumi.admin.plan;

/** An initiative (重点取組) that a plan supports, or could. */
public record SupportedInitiative(String id, int number, String title) {

    /** Number and title as headings carry them. */
    public String heading() {
        return number + ". " + title;
    }
}
