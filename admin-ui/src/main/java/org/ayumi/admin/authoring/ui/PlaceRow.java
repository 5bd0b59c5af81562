package org.ayumi.admin.authoring.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.stream.IntStream;
import org.ayumi.admin.authoring.AuthoredInitiative;
import org.ayumi.admin.common.ui.Chip;

/** An initiative on the board: where it stands, where it can go, and what can become of it. */
final class PlaceRow extends ListItem {

    private static final long serialVersionUID = 1L;

    PlaceRow(OrderBoard board, AuthoredInitiative initiative) {
        var title = new Div(new Span(board.heading(initiative)));
        title.addClassName("name");
        if (initiative.ending() != null) {
            title.add(new Chip(translate("authoring.ended")));
        }
        add(title, moves(board, initiative), fates(board, initiative));
    }

    private static Div moves(OrderBoard board, AuthoredInitiative initiative) {
        var order = board.order();
        int theme = order.themeOf(initiative.id());
        var its = order.themes().get(theme).initiatives();
        int last = order.themes().size() - 1;
        boolean atStart = theme == 0 && its.getFirst().equals(initiative);
        boolean atEnd = theme == last && its.getLast().equals(initiative);
        var moves =
                new Div(button(board, initiative, "up", -1, !atStart), button(board, initiative, "down", 1, !atEnd));
        if (last > 0) {
            moves.add(themes(board, initiative, theme));
        }
        moves.addClassName("moves");
        return moves;
    }

    private static NativeButton button(
            OrderBoard board, AuthoredInitiative initiative, String name, int by, boolean enabled) {
        var button = new NativeButton(translate("authoring.place." + name), click -> {
            board.order().move(initiative.id(), by);
            told(board, initiative);
            board.focus(name + "-" + initiative.id());
        });
        button.setId(name + "-" + initiative.id());
        button.setAriaLabel(translate("authoring.place." + name + ".label", initiative.title()));
        button.addClassNames("btn", "quiet", "small");
        button.setEnabled(enabled);
        return button;
    }

    private static Select<Integer> themes(OrderBoard board, AuthoredInitiative initiative, int theme) {
        var select = new Select<Integer>();
        var order = board.order();
        select.setId("theme-of-" + initiative.id());
        select.setAriaLabel(translate("authoring.place.theme.label", initiative.title()));
        select.setItems(IntStream.range(0, order.themes().size()).boxed().toList());
        select.setItemLabelGenerator(place -> translate(
                "authoring.place.theme", place + 1, order.themes().get(place).title()));
        select.setValue(theme);
        select.addValueChangeListener(event -> {
            order.moveTo(initiative.id(), event.getValue());
            told(board, initiative);
            board.focus("theme-of-" + initiative.id());
        });
        return select;
    }

    private static void told(OrderBoard board, AuthoredInitiative initiative) {
        var order = board.order();
        board.moved(
                "authoring.place.moved",
                initiative.title(),
                order.themeOf(initiative.id()) + 1,
                order.number(initiative.id()));
    }

    private static Div fates(OrderBoard board, AuthoredInitiative initiative) {
        var fates = new Div();
        fates.addClassName("fates");
        var dialogs = board.dialogs();
        if (board.year().isDraft()) {
            fates.add(
                    labelled(board, "merge", initiative, () -> dialogs.merge(initiative)),
                    labelled(board, "split", initiative, () -> dialogs.split(initiative)),
                    labelled(board, "remove", initiative, () -> dialogs.end(initiative)));
        } else if (initiative.ending() == null) {
            fates.add(labelled(board, "end", initiative, () -> dialogs.end(initiative)));
        }
        return fates;
    }

    private static NativeButton labelled(
            OrderBoard board, String name, AuthoredInitiative initiative, Runnable action) {
        var button = board.structural("authoring.action." + name, action);
        button.setAriaLabel(translate("authoring.action." + name + ".label", initiative.title()));
        return button;
    }
}
