package org.ayumi.admin.content.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.FormFields;
import org.ayumi.admin.common.form.Texts;
import org.ayumi.admin.strategy.Highlight;
import org.ayumi.admin.strategy.ui.SourceFields;

/** A story as it is entered. */
final class StoryRow extends Div implements Row {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 2000;
    private static final int MOST_FIGURES = 10;

    private final TextField title = new TextField(translate("content.stories.title"));
    private final TextArea text = new TextArea(translate("content.stories.text"));
    private final Rows<FigureRow> figures;
    private final SourceFields source;

    StoryRow(List<String> documents) {
        this(documents, new Highlight("", null, List.of(), null));
    }

    StoryRow(List<String> documents, Highlight story) {
        addClassName("form");
        title.setValue(story.title());
        title.setRequiredIndicatorVisible(true);
        text.setValue(story.text() == null ? "" : story.text());
        text.setMinRows(2);
        figures = new Rows<>(
                "content.figures",
                MOST_FIGURES,
                story.figures().stream().map(FigureRow::new).toList(),
                id -> new FigureRow());
        source = new SourceFields(documents);
        source.show(story.source());
        add(title, text, figures, source);
    }

    @Override
    public void place(FormFields fields, String path) {
        fields.add(path + ".title", title);
        fields.add(path + ".text", text);
        source.register(fields, path + ".source");
        figures.place(fields, path + ".figures");
    }

    @Override
    public List<FieldProblem> check(String path, String name) {
        List<FieldProblem> problems = new ArrayList<>(
                Checks.required(path + ".title", name + title.getLabel(), title.getValue(), LONGEST_TITLE));
        problems.addAll(Checks.optional(path + ".text", name + text.getLabel(), text.getValue(), LONGEST_TEXT));
        problems.addAll(figures.check(name));
        boolean needed = figures.rows().stream().anyMatch(FigureRow::needsSource);
        problems.addAll(source.check(path + ".source", needed));
        return problems;
    }

    @Override
    public boolean isEmpty() {
        return title.isEmpty() && text.isEmpty() && figures.isEmpty() && source.source() == null;
    }

    @Override
    public void focus() {
        title.focus();
    }

    Highlight story() {
        return new Highlight(
                Checks.text(title.getValue()),
                Texts.clean(text.getValue()),
                figures.rows().stream()
                        .filter(row -> !row.isEmpty())
                        .map(FigureRow::figure)
                        .toList(),
                source.source());
    }

    @Override
    public Object entered() {
        return List.of(title.getValue(), text.getValue(), figures.entered(), source.entered());
    }
}
