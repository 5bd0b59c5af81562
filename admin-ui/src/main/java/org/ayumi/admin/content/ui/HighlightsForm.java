package org.ayumi.admin.content.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.admin.content.ContentInput;
import org.ayumi.admin.strategy.Highlight;
import org.ayumi.admin.strategy.Initiative;

/** 成果の紹介を編集する: stories of what came of the initiative, with figures and sources. */
final class HighlightsForm extends ListForm<Highlight, StoryRow> {

    private static final int MOST = 10;

    HighlightsForm(Initiative initiative, List<String> documents) {
        super(
                initiative,
                "content.stories",
                "input.highlights",
                MOST,
                id -> new StoryRow(documents),
                new Listed<>(
                        Initiative::highlights,
                        story -> new StoryRow(documents, story),
                        StoryRow::story,
                        HighlightsForm::line));
    }

    @Override
    public String name() {
        return "HIGHLIGHTS";
    }

    @Override
    ContentInput input(int expectedVersion) {
        return new ContentInput.Highlights(initiative().id(), entries(), expectedVersion);
    }

    private static String line(Highlight story) {
        String figures = story.figures().stream()
                .map(figure -> figure.label() + " " + figure.printed())
                .collect(Collectors.joining("、"));
        return String.join(
                " ", List.of(story.title(), story.text() == null ? "" : story.text(), figures, source(story)));
    }

    private static String source(Highlight story) {
        var source = story.source();
        return source == null ? "" : translate("strategy.source", source.document(), source.locator());
    }
}
