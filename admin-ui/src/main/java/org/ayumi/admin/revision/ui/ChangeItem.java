package org.ayumi.admin.revision.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.ayumi.admin.revision.Change;
import org.jspecify.annotations.Nullable;

/** One changed field: its name, what it was, what it is; of longer texts only the lines that differ. */
final class ChangeItem extends ListItem {

    private static final long serialVersionUID = 1L;

    ChangeItem(Change change) {
        addClassName("change");
        add(new Text(translate("revision.change.label", change.label())));
        if (lines(change.before()).size() > 1 || lines(change.after()).size() > 1) {
            add(differences(lines(change.before()), lines(change.after())));
        } else {
            add(text("del", change.before()), arrow(), text("ins", change.after()));
        }
    }

    private static List<String> lines(@Nullable String text) {
        return text == null ? List.of() : text.lines().toList();
    }

    private static Component differences(List<String> before, List<String> after) {
        var gone = before.stream().filter(line -> !after.contains(line)).toList();
        var come = after.stream().filter(line -> !before.contains(line)).toList();
        if (gone.isEmpty() && come.isEmpty()) {
            return new Text(translate("revision.change.order"));
        }
        var list = new UnorderedList();
        list.addClassName("lines");
        gone.forEach(line -> list.add(line("－", "revision.change.gone", "del", line)));
        come.forEach(line -> list.add(line("＋", "revision.change.come", "ins", line)));
        return list;
    }

    private static ListItem line(String sign, String meaning, String tag, String text) {
        return new ListItem(sign(sign, meaning), text(tag, text));
    }

    private static HtmlContainer text(String tag, @Nullable String text) {
        return new HtmlContainer(tag, new Text(text == null ? translate("revision.change.none") : text));
    }

    private static Span arrow() {
        return sign(" → ", "revision.change.to");
    }

    private static Span sign(String sign, String meaning) {
        var span = new Span(sign);
        span.getElement().setAttribute("role", "img").setAttribute("aria-label", translate(meaning));
        return span;
    }
}
