package org.ayumi.admin.common.ui;

/** A page was asked for of a fiscal year that has no strategy; the console says which years there are. */
public final class NoSuchYearException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String year;

    /** Takes the year as people read it. */
    public NoSuchYearException(String year) {
        super("No strategy of " + year);
        this.year = year;
    }

    /** The year as people read it. */
    public String year() {
        return year;
    }
}
