package org.ayumi.admin.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Paragraph;
import org.ayumi.admin.api.BackendException.Kind;
import org.ayumi.admin.common.ui.SignInAgain;

/** Says what went wrong over a page that stays; what was typed is still there when the dialog is closed. */
final class ProblemDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    ProblemDialog(Problem problem) {
        addClassName("problem");
        setRole("alertdialog");
        setHeaderTitle(getTranslation(problem.key("title")));
        setMaxWidth("min(32rem, calc(100vw - 2rem))");
        add(new Paragraph(
                getTranslation(problem.key("event"), problem.reference().text())));
        var close = new Button(getTranslation("shell.problem.close"), _ -> close());
        if (problem.kind() == Kind.SIGNED_OUT) {
            getFooter().add(close, signIn());
        } else {
            close.addThemeVariants(ButtonVariant.PRIMARY);
            getFooter().add(close);
        }
    }

    // In a tab of its own: this page, and what was typed into it, goes on in the same session.
    private Anchor signIn() {
        var link = new Anchor(
                SignInAgain.address("/signed-in"), getTranslation("shell.problem.sign-in"), AnchorTarget.BLANK);
        link.addClassName("btn");
        link.setRouterIgnore(true);
        link.getElement().setAttribute("rel", "noopener");
        link.getElement().addEventListener("click", _ -> close());
        return link;
    }
}
