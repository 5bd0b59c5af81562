package org.ayumi.admin.result.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.FormFields;
import org.ayumi.admin.common.form.Texts;

/** 成果の項目: points in an order that buttons change, so that the keyboard is enough. */
final class PointsField extends Div {

    private static final long serialVersionUID = 1L;

    private static final String PATH = "input.points";
    private static final int MOST = 20;
    private static final int LONGEST = 500;

    private final transient FormFields fields;
    private final ArrayList<TextArea> points = new ArrayList<>();
    private final OrderedList list = new OrderedList();
    private final NativeButton add = new NativeButton(translate("result.points.add"), click -> added());
    private final Span spoken = new Span();

    PointsField(FormFields fields, List<String> start) {
        this.fields = fields;
        list.addClassName("points");
        add.addClassNames("btn", "quiet");
        spoken.addClassName("spoken");
        spoken.getElement().setAttribute("role", "status");
        start.forEach(text -> points.add(point(text)));
        fields.rows(PATH, () -> points.stream().map(point -> "").toList(), ids -> resize(ids.size()));
        add(new HtmlContainer("h3", new Text(translate("result.points"))), list, add, spoken);
        arrange();
    }

    private static TextArea point(String text) {
        var point = new TextArea();
        point.setValue(text);
        point.setMinRows(1);
        point.setWidthFull();
        return point;
    }

    /** Shows these points instead. */
    void show(List<String> others) {
        points.clear();
        others.forEach(text -> points.add(point(text)));
        arrange();
    }

    private void added() {
        var point = point("");
        points.add(point);
        arrange();
        point.focus();
    }

    private void resize(int number) {
        while (points.size() > number) {
            points.removeLast();
        }
        while (points.size() < number) {
            points.add(point(""));
        }
        arrange();
    }

    private void remove(TextArea point) {
        int place = points.indexOf(point);
        points.remove(point);
        arrange();
        say("result.points.removed", place + 1);
        if (points.isEmpty()) {
            add.focus();
        } else {
            points.get(Math.min(place, points.size() - 1)).focus();
        }
    }

    private void move(TextArea point, int by) {
        int place = points.indexOf(point) + by;
        points.remove(point);
        points.add(place, point);
        arrange();
        say("result.points.moved", place + 1);
        point.focus();
    }

    private void say(String key, int number) {
        spoken.setText(translate(key, number));
    }

    private void arrange() {
        list.removeAll();
        fields.removeBelow(PATH);
        for (int i = 0; i < points.size(); i++) {
            var point = points.get(i);
            point.setLabel(translate("result.point", i + 1));
            fields.add(PATH + "." + i, point);
            list.add(new ListItem(point, moves(point, i)));
        }
        add.setEnabled(points.size() < MOST);
    }

    private Div moves(TextArea point, int place) {
        var moves = new Div(
                button("up", place, place > 0, () -> move(point, -1)),
                button("down", place, place < points.size() - 1, () -> move(point, 1)),
                button("remove", place, true, () -> remove(point)));
        moves.addClassName("moves");
        return moves;
    }

    private static NativeButton button(String name, int place, boolean enabled, Runnable action) {
        var button = new NativeButton(translate("result.points." + name), click -> action.run());
        button.setAriaLabel(translate("result.points." + name + ".label", place + 1));
        button.addClassNames("btn", "quiet", "small");
        button.setEnabled(enabled);
        return button;
    }

    List<FieldProblem> check() {
        List<FieldProblem> problems = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            var point = points.get(i);
            Texts.tooLong(PATH + "." + i, point.getLabel(), point.getValue(), LONGEST)
                    .ifPresent(problems::add);
        }
        return problems;
    }

    /** The points that say something. */
    List<String> texts() {
        return points.stream()
                .map(point -> Texts.clean(point.getValue()))
                .filter(Objects::nonNull)
                .toList();
    }
}
