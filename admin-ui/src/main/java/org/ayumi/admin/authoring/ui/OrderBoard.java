package org.ayumi.admin.authoring.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.ayumi.admin.authoring.AuthoredInitiative;
import org.ayumi.admin.authoring.AuthoredYear;
import org.ayumi.admin.authoring.AuthoringInput;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.FormFields;
import org.ayumi.admin.common.form.Texts;

/** The themes of a year with their initiatives, in an order that buttons change, so that the keyboard is enough. */
final class OrderBoard extends Div implements Written {

    private static final long serialVersionUID = 1L;

    private static final int MOST_THEMES = 20;
    private static final int LONGEST = 100;

    private final transient Order order;
    private final transient AuthoredYear year;
    private final transient StructureDialogs dialogs;
    private final transient FormFields fields = new FormFields();
    private final Div themes = new Div();
    private final Paragraph pending = new Paragraph(translate("authoring.arrange.pending"));
    private final Span spoken = new Span();
    private final transient List<NativeButton> structural = new ArrayList<>();

    OrderBoard(Order order, AuthoredYear year, StructureDialogs dialogs) {
        this.order = order;
        this.year = year;
        this.dialogs = dialogs;
        addClassName("order");
        themes.addClassName("stack");
        pending.addClassNames("notice", "hold");
        spoken.addClassName("spoken");
        spoken.getElement().setAttribute("role", "status");
        add(pending, themes, spoken);
        fields.rows("input.themes", order::ids, ids -> {
            order.arrange(ids);
            show();
        });
        show();
    }

    AuthoredYear year() {
        return year;
    }

    Order order() {
        return order;
    }

    StructureDialogs dialogs() {
        return dialogs;
    }

    @Override
    public Component content() {
        return this;
    }

    @Override
    public FormFields fields() {
        return fields;
    }

    /** Shows the order as it is now. */
    void show() {
        themes.removeAll();
        fields.removeBelow("input.themes");
        structural.clear();
        for (int i = 0; i < order.themes().size(); i++) {
            themes.add(new ThemeCard(this, i));
        }
        var add = new NativeButton(translate("authoring.theme.add"), click -> {
            order.addTheme();
            moved("authoring.theme.added", order.themes().size());
            focus(ThemeCard.idOfTitle(order.themes().size() - 1));
        });
        add.addClassNames("btn", "quiet");
        add.setEnabled(order.themes().size() < MOST_THEMES);
        themes.add(new Div(add));
        refresh();
    }

    /** A button that changes which initiatives there are; it rests while the order is not saved. */
    NativeButton structural(String key, Runnable action) {
        var button = new NativeButton(translate(key), click -> action.run());
        button.addClassName("link");
        structural.add(button);
        return button;
    }

    /** Offers what can be done with the order as it is. */
    void refresh() {
        boolean changed = order.isChanged();
        pending.setVisible(changed);
        structural.forEach(button -> button.setEnabled(!changed));
    }

    /** Shows the order after a move, and says it. */
    void moved(String key, Object... words) {
        show();
        spoken.setText(translate(key, words));
    }

    /** Puts the focus where the person was: what had it has been replaced. */
    void focus(String id) {
        getElement().executeJs("setTimeout(() => document.getElementById($0)?.focus(), 0)", id);
    }

    /** How an initiative is called on the board. */
    String heading(AuthoredInitiative initiative) {
        return order.number(initiative.id()) + ". " + initiative.title();
    }

    @Override
    public List<FieldProblem> check() {
        var problems = new ArrayList<FieldProblem>();
        for (int i = 0; i < order.themes().size(); i++) {
            String path = ThemeCard.path(i);
            String title = order.themes().get(i).title();
            String name = translate("authoring.theme", i + 1);
            if (Texts.clean(title) == null) {
                problems.add(new FieldProblem(path, translate("authoring.missing", name)));
            }
            Texts.tooLong(path, name, title, LONGEST).ifPresent(problems::add);
        }
        return problems;
    }

    @Override
    public AuthoringInput input(int expectedVersion) {
        return order.input(expectedVersion);
    }

    @Override
    public void rebase(AuthoredYear theirs, List<String> conflicts) {
        order.rebase(theirs);
        show();
    }

    @Override
    public void giveWay(List<String> given) {
        if (!given.isEmpty()) {
            order.giveWay();
            show();
        }
    }
}
