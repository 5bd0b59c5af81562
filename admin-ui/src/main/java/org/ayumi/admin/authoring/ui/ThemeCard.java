package org.ayumi.admin.authoring.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.ayumi.admin.common.ui.Card;

/** A theme on the board: its title, where it stands, and its initiatives. */
final class ThemeCard extends Card {

    private static final long serialVersionUID = 1L;

    ThemeCard(OrderBoard board, int place) {
        super(translate("authoring.theme", place + 1));
        var theme = board.order().themes().get(place);
        var title = new TextField(translate("authoring.theme.title"));
        title.setId(idOfTitle(place));
        title.setWidthFull();
        title.setValue(theme.title());
        title.setRequiredIndicatorVisible(true);
        title.setValueChangeMode(ValueChangeMode.LAZY);
        title.addValueChangeListener(event -> {
            theme.rename(event.getValue());
            board.refresh();
        });
        board.fields().add(path(place), title);
        add(title, moves(board, place), initiatives(board, place));
    }

    static String path(int place) {
        return "input.themes.%d.title".formatted(place);
    }

    static String idOfTitle(int place) {
        return "theme-" + place;
    }

    private static Div moves(OrderBoard board, int place) {
        var order = board.order();
        var theme = order.themes().get(place);
        int last = order.themes().size() - 1;
        var moves = new Div(
                button(board, place, "up", place > 0, () -> moved(board, place, -1)),
                button(board, place, "down", place < last, () -> moved(board, place, 1)),
                button(board, place, "remove", last > 0 && theme.initiatives().isEmpty(), () -> {
                    order.removeTheme(place);
                    board.moved("authoring.theme.removed", place + 1);
                    board.focus(idOfTitle(Math.max(0, place - 1)));
                }));
        moves.addClassName("moves");
        return moves;
    }

    private static void moved(OrderBoard board, int place, int by) {
        board.order().moveTheme(place, by);
        board.moved("authoring.theme.moved", place + by + 1);
        board.focus(idOfTitle(place + by));
    }

    private static NativeButton button(OrderBoard board, int place, String name, boolean enabled, Runnable action) {
        var button = new NativeButton(translate("authoring.theme." + name), click -> action.run());
        button.setAriaLabel(translate("authoring.theme." + name + ".label", place + 1));
        button.addClassNames("btn", "quiet", "small");
        button.setEnabled(enabled);
        return button;
    }

    private static Div initiatives(OrderBoard board, int place) {
        var its = board.order().themes().get(place).initiatives();
        var part = new Div();
        if (its.isEmpty()) {
            part.add(new Paragraph(translate("authoring.theme.empty")));
        } else {
            var list = new OrderedList();
            list.addClassName("order-list");
            its.forEach(each -> list.add(new PlaceRow(board, each)));
            part.add(list);
        }
        var add = board.structural("authoring.action.add", () -> board.dialogs().add(place + 1));
        add.setAriaLabel(translate("authoring.action.add.label", place + 1));
        part.add(add);
        return part;
    }
}
