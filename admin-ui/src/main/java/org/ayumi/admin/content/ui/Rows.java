package org.ayumi.admin.content.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.FormFields;

/**
 * A list whose entries are added, moved and removed by buttons, so that the keyboard is enough.
 *
 * @param <R> an entry
 */
final class Rows<R extends Component & Row> extends Div {

    private static final long serialVersionUID = 1L;

    private final String texts;
    private final int most;
    private final transient Function<String, R> make;
    private final transient List<R> rows;
    private final Div list = new Div();
    private final NativeButton add;
    private final Span spoken = new Span();
    private transient FormFields fields = new FormFields();
    private String path = "";
    private transient Runnable arranged = () -> {};

    /**
     * A list of these entries.
     *
     * @param texts what the keys of its texts begin with, such as content.tasks
     * @param most how many there may be
     * @param make the entry that is about this, empty where nothing says so
     */
    Rows(String texts, int most, List<R> start, Function<String, R> make) {
        this.texts = texts;
        this.most = most;
        this.make = make;
        rows = new ArrayList<>(start);
        add = new NativeButton(translate(texts + ".add"), click -> added());
        add.addClassNames("btn", "quiet");
        spoken.addClassName("spoken");
        spoken.getElement().setAttribute("role", "status");
        list.addClassName("form");
        addClassName("form");
        add(list, new Div(add), spoken);
    }

    /** Takes its place: registers its fields under this path of the input. */
    void place(FormFields its, String at) {
        fields = its;
        path = at;
        fields.rows(path, () -> rows.stream().map(Row::id).toList(), this::arrange);
        arrange();
    }

    /** Tells whenever there are others, or in another order. */
    void onArranged(Runnable listener) {
        arranged = listener;
    }

    /** Shows these entries instead. */
    void show(List<R> others) {
        rows.clear();
        rows.addAll(others);
        arrange();
    }

    private void arrange(List<String> ids) {
        var there = new ArrayList<>(rows);
        show(ids.stream()
                .map(id -> there.stream()
                        .filter(row -> row.id().equals(id))
                        .findFirst()
                        .map(row -> {
                            there.remove(row);
                            return row;
                        })
                        .orElseGet(() -> make.apply(id)))
                .toList());
    }

    private void added() {
        var row = make.apply("");
        rows.add(row);
        arrange();
        row.focus();
    }

    private void remove(R row) {
        int place = rows.indexOf(row);
        rows.remove(row);
        arrange();
        spoken.setText(translate("content.rows.removed", name(place)));
        if (rows.isEmpty()) {
            add.focus();
        } else {
            rows.get(Math.min(place, rows.size() - 1)).focus();
        }
    }

    private void move(R row, int by) {
        int place = rows.indexOf(row) + by;
        rows.remove(row);
        rows.add(place, row);
        arrange();
        spoken.setText(translate("content.rows.moved", place + 1));
        row.focus();
    }

    private void arrange() {
        list.removeAll();
        fields.removeBelow(path + ".");
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            row.place(fields, path + "." + i);
            var entry = new HtmlContainer("fieldset");
            var legend = new HtmlContainer("legend");
            legend.setText(name(i));
            entry.add(legend, row, moves(row, i));
            list.add(entry);
        }
        add.setEnabled(rows.size() < most);
        arranged.run();
    }

    private String name(int place) {
        return translate(texts + ".name", place + 1);
    }

    private Div moves(R row, int place) {
        var moves = new Div(
                button("up", place, place > 0, () -> move(row, -1)),
                button("down", place, place < rows.size() - 1, () -> move(row, 1)),
                button("remove", place, true, () -> remove(row)));
        moves.addClassName("moves");
        return moves;
    }

    private NativeButton button(String what, int place, boolean enabled, Runnable action) {
        var button = new NativeButton(translate("content.rows." + what), click -> action.run());
        button.setAriaLabel(translate("content.rows." + what + ".label", name(place)));
        button.addClassNames("btn", "quiet", "small");
        button.setEnabled(enabled);
        return button;
    }

    /** What is to be put right; entries nobody has begun are taken away, so that what is sent has the places seen. */
    List<FieldProblem> check(String prefix) {
        if (rows.removeIf(Row::isEmpty)) {
            arrange();
        }
        List<FieldProblem> problems = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            problems.addAll(rows.get(i).check(path + "." + i, prefix + name(i) + translate("content.rows.of")));
        }
        return problems;
    }

    List<R> rows() {
        return List.copyOf(rows);
    }

    boolean isEmpty() {
        return rows.stream().allMatch(Row::isEmpty);
    }

    Object entered() {
        return rows.stream().filter(row -> !row.isEmpty()).map(Row::entered).toList();
    }
}
