package org.ayumi.admin.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.ayumi.admin.api.BackendException;

/** The page for an address that leads nowhere. */
@AnonymousAllowed
@ParentLayout(ConsoleLayout.class)
public final class NotFoundView extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        String location = event.getLocation().getPath();
        var problem = Problem.of(BackendException.notFound(location));
        removeAll();
        add(new ProblemPage(problem, location));
        return problem.status();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.problem.not-found.title");
    }
}
