package org.ayumi.strategy;

/** The ratings of an initiative as published. */
public enum Rating {
    /** ○. */
    ACHIEVED("○ 達成"),
    /** △. */
    PARTIAL("△ 一部達成"),
    /** ×. */
    NOT_ACHIEVED("× 未達");

    private final String label;

    Rating(String label) {
        this.label = label;
    }

    /** Shape and word, as people read it. */
    public String label() {
        return label;
    }
}
