package org.ayumi.admin.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.ayumi.admin.api.BackendException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The page for a view whose data did not come. */
@AnonymousAllowed
@ParentLayout(ConsoleLayout.class)
public final class BackendProblemView extends Div implements HasErrorParameter<BackendException>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(BackendProblemView.class);

    private String title = "";

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<BackendException> parameter) {
        var problem = Problem.of(parameter.getException());
        problem.log(LOG);
        title = getTranslation(problem.key("title"));
        removeAll();
        add(new ProblemPage(problem, event.getLocation().getPathWithQueryParameters()));
        return problem.status();
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
