package org.ayumi.admin.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableRunnable;

/** The bar at the top: the mark, the fiscal year, who is signed in, their notices, the theme, and the way out. */
final class TopBar extends Header {

    private static final long serialVersionUID = 1L;

    private final YearSelect year;
    private final Bell bell = new Bell();
    private final Span departments = new Span();
    private final Span name = new Span();
    private final NativeButton signOut;

    TopBar(SerializableRunnable signOutAction, YearSelect.Listener yearListener) {
        year = new YearSelect(yearListener);
        signOut = new NativeButton(getTranslation("shell.sign-out"), _ -> signOutAction.run());
        signOut.addClassNames("quiet", "sign-out");
        name.addClassName("who-name");
        var who = new Div(departments, name);
        who.addClassName("who");
        addClassName("top");
        add(mark(), year, who, bell, new ThemeSelect(), signOut);
    }

    void show(ShellKnowledge knowledge, String path) {
        year.show(knowledge.years(), knowledge.selected());
        var viewer = knowledge.viewer();
        bell.setVisible(viewer != null && viewer.mayRead());
        bell.show(knowledge.unread(), path);
        departments.setText(viewer == null ? "" : viewer.departmentNames());
        name.setText(viewer == null ? "" : viewer.nameBesideDepartments());
    }

    private Anchor mark() {
        var mark = new Anchor("");
        mark.addClassName("mark");
        var flower = new Element("i").setText("✿").setAttribute("aria-hidden", "true");
        mark.getElement().appendChild(flower, Element.createText(getTranslation("shell.product")));
        return mark;
    }
}
