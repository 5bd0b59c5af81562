package org.ayumi.admin.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The page for a defect: a number to name, which stands in the log beside the cause. */
@AnonymousAllowed
@ParentLayout(ConsoleLayout.class)
public final class UnexpectedProblemView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedProblemView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var problem = Problem.of(parameter.getException());
        problem.log(LOG);
        removeAll();
        add(new ProblemPage(problem, event.getLocation().getPathWithQueryParameters()));
        return problem.status();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.problem.failed.title");
    }
}
