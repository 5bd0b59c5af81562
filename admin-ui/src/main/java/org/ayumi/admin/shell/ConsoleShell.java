package org.ayumi.admin.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.theme.aura.Aura;

/**
 * The page all views live in: the component theme, then the console's own look over it. Pages learn of others' changes
 * over a websocket; what people do goes to the server as it did, by requests of its own.
 */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("ayumi.css")
@StyleSheet("features.css")
@StyleSheet("monitoring.css")
@StyleSheet("help.css")
@StyleSheet("evidence.css")
@StyleSheet("draft.css")
@StyleSheet("report.css")
@StyleSheet("review.css")
@StyleSheet("turn.css")
@StyleSheet("vision.css")
@StyleSheet("authoring.css")
@StyleSheet("workbook.css")
@StyleSheet("notice.css")
@StyleSheet("lineage.css")
@StyleSheet("live.css")
@Push
public class ConsoleShell implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;
}
