package org.ayumi.admin.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.DefaultErrorHandler;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What becomes of an exception in a UI event: a dialog over the page, which stays as it is with all that was typed. */
final class ProblemHandler implements ErrorHandler {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);

    @Override
    public void error(ErrorEvent event) {
        var ui = UI.getCurrent();
        if (ui == null) {
            new DefaultErrorHandler().error(event);
            return;
        }
        var problem = Problem.of(event.getThrowable());
        problem.log(LOG);
        ui.access(() -> new ProblemDialog(problem).open());
    }
}
