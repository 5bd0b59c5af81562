package org.ayumi.admin.content.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ayumi.admin.api.FieldConflict;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.strategy.Initiative;

/**
 * A form that is one list of an initiative, in its order. What somebody else has made of the list meanwhile stands, or
 * what was entered here, as a whole.
 *
 * @param <E> an entry
 * @param <R> an entry as it is entered
 */
abstract class ListForm<E, R extends Component & Row> extends ContentForm {

    private final Listed<E, R> listed;
    private final Rows<R> rows;
    private final Div body = new Div();
    private Initiative now;

    /**
     * Where the entries come from and how they are entered.
     *
     * @param of those of an initiative
     * @param row the row of an entry
     * @param entry the entry of a row
     * @param line the entry in one line
     */
    record Listed<E, R>(
            Function<Initiative, List<E>> of, Function<E, R> row, Function<R, E> entry, Function<E, String> line) {}

    /**
     * The form of a list.
     *
     * @param texts what the keys of its texts begin with, such as content.tasks
     * @param path its path in the input
     * @param most how many entries there may be
     * @param fresh a row nobody has begun
     */
    ListForm(
            Initiative initiative,
            String texts,
            String path,
            int most,
            Function<String, R> fresh,
            Listed<E, R> listed) {
        super(initiative);
        this.listed = listed;
        now = initiative;
        rows = new Rows<>(texts, most, rows(initiative), fresh);
        rows.place(fields(), path);
        body.add(rows);
        show(new Paragraph(translate(texts + ".means")), body);
    }

    /** The rows, for a part that follows them. */
    final Rows<R> list() {
        return rows;
    }

    /** Puts a part beside the rows; where there is room for it, the style's class says. */
    final void beside(Component part, String style) {
        body.add(part);
        body.addClassName(style);
    }

    private List<R> rows(Initiative its) {
        return listed.of().apply(its).stream().map(listed.row()).toList();
    }

    /** What is entered; rows nobody has begun are none. */
    final List<E> entries() {
        return rows.rows().stream()
                .filter(row -> !row.isEmpty())
                .map(listed.entry())
                .toList();
    }

    @Override
    public final List<FieldProblem> check() {
        return rows.check("");
    }

    @Override
    public final Object entered() {
        return rows.entered();
    }

    @Override
    public final void rebase(Initiative theirs, List<FieldConflict> conflicts) {
        now = theirs;
    }

    @Override
    public final void giveWay(List<FieldConflict> fields) {
        if (!fields.isEmpty()) {
            rows.show(rows(now));
        }
    }

    @Override
    final List<String> texts(Initiative its) {
        return List.of(lines(listed.of().apply(its)));
    }

    @Override
    final List<String> texts() {
        return List.of(lines(entries()));
    }

    private String lines(List<E> entries) {
        return entries.isEmpty()
                ? translate("content.none")
                : entries.stream().map(listed.line()).collect(Collectors.joining("\n"));
    }
}
