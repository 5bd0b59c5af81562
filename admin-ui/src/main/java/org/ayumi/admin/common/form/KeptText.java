package org.ayumi.admin.common.form;

/**
 * A field's value as the text a draft keeps. Fields of the usual kinds have one without asking; others may implement
 * it.
 */
public interface KeptText {

    /** The value as text; empty where nothing is entered. */
    String keptText();

    /** Shows the value this text was read from; nothing where it cannot be any more. */
    void showKept(String text);
}
