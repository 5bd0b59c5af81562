package org.ayumi.admin.common.ui;

/** A status as people see it: a shape, a word and a colour, in this order. The word is the key's text. */
public enum Mark {
    /** ○ 達成 */
    MET("○", "met"),
    /** △ 一部達成 */
    PART("△", "part"),
    /** × 未達 */
    MISSED("×", "missed"),
    /** － 未報告 */
    OPEN("－", "open");

    private final String shape;
    private final String cssClass;

    Mark(String shape, String cssClass) {
        this.shape = shape;
        this.cssClass = cssClass;
    }

    /** The shape, readable without colour. */
    public String shape() {
        return shape;
    }

    /** The class that gives the colour. */
    public String cssClass() {
        return cssClass;
    }

    /** The message key of the word. */
    public String key() {
        return "common.mark." + cssClass;
    }
}
