package org.ayumi.admin.common.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Asks once more, in the place where it was pressed, before something that cannot be taken back. */
public final class Question extends Div {

    private static final long serialVersionUID = 1L;

    private final Button goOn;

    /**
     * A question.
     *
     * @param text what would happen
     * @param go the words of the button that lets it happen
     * @param stop the words of the button that does not
     */
    public Question(String text, String go, Runnable happen, String stop, Runnable leave) {
        addClassNames("notice", "hold");
        getElement().setAttribute("role", "alert");
        goOn = new Button(go, click -> happen.run());
        goOn.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(goOn, new Button(stop, click -> leave.run()));
        buttons.addClassName("buttons");
        add(new Paragraph(text), buttons);
    }

    /** Leads whoever is asked to the answer. */
    public void focus() {
        goOn.focus();
    }
}
