package org.ayumi.admin.content.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.admin.api.FieldConflict;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.content.ContentInput;
import org.ayumi.admin.strategy.Highlight;
import org.ayumi.admin.strategy.Initiative;

/** 成果の紹介を編集する: stories of what came of the initiative, with figures and sources. */
final class HighlightsForm extends ContentForm {

    private static final int MOST = 10;

    private final List<String> documents;
    private final Rows<StoryRow> stories;
    private Initiative now;

    HighlightsForm(Initiative initiative, List<String> documents) {
        super(initiative);
        this.documents = documents;
        now = initiative;
        stories = new Rows<>("content.stories", MOST, rows(initiative), id -> new StoryRow(documents));
        stories.place(fields(), "input.highlights");
        show(new Paragraph(translate("content.stories.means")), stories);
    }

    @Override
    public String name() {
        return "HIGHLIGHTS";
    }

    @Override
    public List<FieldProblem> check() {
        return stories.check("");
    }

    @Override
    public Object entered() {
        return stories.entered();
    }

    @Override
    ContentInput input(int expectedVersion) {
        return new ContentInput.Highlights(initiative().id(), entries(), expectedVersion);
    }

    private List<Highlight> entries() {
        return stories.rows().stream()
                .filter(row -> !row.isEmpty())
                .map(StoryRow::story)
                .toList();
    }

    @Override
    void rebase(Initiative theirs, List<FieldConflict> conflicts) {
        now = theirs;
    }

    @Override
    void giveWay(List<FieldConflict> fields) {
        if (!fields.isEmpty()) {
            stories.show(rows(now));
        }
    }

    private List<StoryRow> rows(Initiative its) {
        return its.highlights().stream()
                .map(highlight -> new StoryRow(documents, highlight))
                .toList();
    }

    @Override
    List<String> texts(Initiative its) {
        return List.of(lines(its.highlights()));
    }

    @Override
    List<String> texts() {
        return List.of(lines(entries()));
    }

    private static String lines(List<Highlight> stories) {
        return stories.isEmpty()
                ? translate("content.none")
                : stories.stream().map(HighlightsForm::line).collect(Collectors.joining("\n"));
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
