package org.ayumi.admin.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import org.ayumi.admin.common.ui.CalmPage;
import org.ayumi.admin.common.ui.SignInAgain;

/** A problem as a page: what happened, and the one thing to do about it. */
final class ProblemPage extends Composite<CalmPage> {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final String location;

    ProblemPage(Problem problem, String location) {
        this.problem = problem;
        this.location = location;
    }

    @Override
    protected CalmPage initContent() {
        return new CalmPage(getTranslation(problem.key("title")))
                .says(getTranslation(problem.key("text"), problem.reference().text()))
                .offers(action());
    }

    private Component action() {
        return switch (problem.kind()) {
            case SIGNED_OUT -> signIn();
            case UNAVAILABLE, LOGIN_UNAVAILABLE, FAILED -> reload();
            case FORBIDDEN, NOT_FOUND, INVALID -> home();
        };
    }

    private Component reload() {
        var button = new NativeButton(getTranslation("shell.problem.reload"));
        button.addClassName("btn");
        button.addClickListener(_ -> button.getUI().ifPresent(ui -> ui.getPage().reload()));
        return button;
    }

    private Component home() {
        var link = new Anchor("", getTranslation("shell.problem.home"));
        link.addClassName("btn");
        return link;
    }

    private Component signIn() {
        var link = new Anchor(SignInAgain.address("/" + location), getTranslation("shell.problem.sign-in"));
        link.addClassName("btn");
        link.setRouterIgnore(true);
        return link;
    }
}
