package org.ayumi.admin.common.ui;

import com.vaadin.flow.component.html.Span;

/** A status in a line of text: shape, word and colour. */
public final class Badge extends Span {

    private static final long serialVersionUID = 1L;

    /** The mark with its own word. */
    public Badge(Mark mark) {
        setText(mark.shape() + " " + getTranslation(mark.key()));
        addClassNames("rating", mark.cssClass());
    }

    /** The mark with another word, such as 順調. */
    public Badge(Mark mark, String word) {
        setText(mark.shape() + " " + word);
        addClassNames("rating", mark.cssClass());
    }

    /** Another status than a judgement: its own shape and word, in the colour of this class. */
    public Badge(String shape, String word, String cssClass) {
        setText(shape + " " + word);
        addClassNames("rating", cssClass);
    }
}
