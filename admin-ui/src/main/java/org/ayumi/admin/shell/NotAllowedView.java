package org.ayumi.admin.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.ayumi.admin.api.BackendException;

/** The page for a view that is not for this person. */
@AnonymousAllowed
@ParentLayout(ConsoleLayout.class)
public final class NotAllowedView extends Div implements HasErrorParameter<AccessDeniedException>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        String location = event.getLocation().getPath();
        var problem = Problem.of(BackendException.forbidden(location));
        removeAll();
        add(new ProblemPage(problem, location));
        return problem.status();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.problem.forbidden.title");
    }
}
