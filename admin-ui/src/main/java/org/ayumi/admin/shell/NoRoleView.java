package org.ayumi.admin.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.ayumi.admin.common.ui.CalmPage;
import org.springframework.http.HttpStatus;

/** The page for an account without a role: whom to ask. */
@AnonymousAllowed
@ParentLayout(ConsoleLayout.class)
public final class NoRoleView extends Div implements HasErrorParameter<NoRoleException>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NoRoleException> parameter) {
        removeAll();
        add(new CalmPage(getPageTitle()).says(getTranslation("shell.problem.no-role.text")));
        return HttpStatus.FORBIDDEN.value();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.problem.no-role.title");
    }
}
