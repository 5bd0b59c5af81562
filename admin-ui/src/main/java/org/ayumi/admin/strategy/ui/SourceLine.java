package org.ayumi.admin.strategy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Paragraph;
import org.ayumi.admin.strategy.Source;

/** Where everything above it stands (出典). */
public final class SourceLine extends Paragraph {

    private static final long serialVersionUID = 1L;

    /** With the word 出典 before it. */
    public SourceLine(Source source) {
        this("strategy.source", source);
    }

    /** With another word before it, such as 目標の出典. */
    public SourceLine(String key, Source source) {
        super(translate(key, source.document(), source.locator()));
        addClassNames("quiet-note", "card-foot");
    }
}
