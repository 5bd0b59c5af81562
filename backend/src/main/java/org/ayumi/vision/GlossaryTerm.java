package org.ayumi.vision;

import java.util.List;
import org.ayumi.common.Required;

/**
 * A term the vision marks with an asterisk.
 *
 * @param term as printed
 * @param meaning in our own words
 * @param aims numbers of the aims that use it
 */
public record GlossaryTerm(String term, String meaning, List<Integer> aims) {

    /** Refuses blanks. */
    public GlossaryTerm {
        Required.text(term, "glossary.term");
        Required.text(meaning, "glossary.meaning");
        aims = Required.list(aims);
    }
}
