package org.ayumi.admin.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.ayumi.admin.common.ui.CalmPage;
import org.ayumi.admin.common.ui.NoSuchYearException;

/** The page for a year that has no strategy: the years that have one. */
@AnonymousAllowed
@ParentLayout(ConsoleLayout.class)
public final class NoSuchYearView extends Div implements HasErrorParameter<NoSuchYearException>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient ShellKnowledge knowledge;
    private String title = "";

    NoSuchYearView(ShellApi api) {
        knowledge = ShellKnowledge.of(UI.getCurrent(), api);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NoSuchYearException> parameter) {
        title = getTranslation(
                "shell.problem.no-year.title", parameter.getException().year());
        var years = knowledge.years().stream().filter(Year::strategy).toList();
        var links = years.stream().map(NoSuchYearView::link).toArray(Anchor[]::new);
        removeAll();
        add(new CalmPage(title)
                .says(getTranslation(years.isEmpty() ? "shell.problem.no-year.none" : "shell.problem.no-year.text"))
                .offers(links));
        return HttpServletResponse.SC_NOT_FOUND;
    }

    private static Anchor link(Year year) {
        var link = new Anchor(YearPath.overview(year.fiscalYear()), year.text());
        link.addClassNames("btn", "quiet");
        return link;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
