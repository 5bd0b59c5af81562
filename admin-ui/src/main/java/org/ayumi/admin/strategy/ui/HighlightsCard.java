package org.ayumi.admin.strategy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.common.ui.SourceText;
import org.ayumi.admin.strategy.Highlight;

/** 成果の紹介: stories of what came of the initiative, the figures first. */
final class HighlightsCard extends Card {

    private static final long serialVersionUID = 1L;

    HighlightsCard(List<Highlight> highlights, Optional<Component> action) {
        super(translate("strategy.highlights.heading"));
        if (highlights.isEmpty()) {
            add(new Paragraph(translate("strategy.highlights.none")));
        }
        highlights.forEach(highlight -> add(story(highlight)));
        action.ifPresent(button -> add(CardFoot.of(button)));
    }

    private static Section story(Highlight highlight) {
        var story = new Section(new H3(highlight.title()));
        story.addClassName("story");
        if (!highlight.figures().isEmpty()) {
            var figures = new DescriptionList();
            figures.addClassName("story-figures");
            highlight.figures().forEach(figure -> {
                var value = new DescriptionList.Description(figure.printed());
                var source = figure.source();
                if (source != null) {
                    value.add(new SourceText(source.document(), source.locator()));
                }
                // A term and its figure stand in one cell.
                figures.add(new Div(new DescriptionList.Term(figure.label()), value));
            });
            story.add(figures);
        }
        if (highlight.text() != null) {
            story.add(new Paragraph(highlight.text()));
        }
        var source = highlight.source();
        if (source != null) {
            story.add(new SourceLine(source));
        }
        return story;
    }
}
