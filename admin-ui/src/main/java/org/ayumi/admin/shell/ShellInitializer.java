package org.ayumi.admin.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Sets up what Vaadin itself says and does: language, its own messages, and what a failing event leads to. */
@Component
class ShellInitializer implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient I18NProvider texts;
    private final PageHead pageHead;

    ShellInitializer(I18NProvider texts, PageHead pageHead) {
        this.texts = texts;
        this.pageHead = pageHead;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(pageHead);
        var service = event.getSource();
        service.setSystemMessagesProvider(new VaadinMessages(texts));
        service.addSessionInitListener(init -> {
            init.getSession().setLocale(texts.getDefaultLocale());
            init.getSession().setErrorHandler(new ProblemHandler());
        });
        service.addUIInitListener(init -> {
            var ui = init.getUI();
            ui.setLocale(texts.getDefaultLocale());
            var reconnect = ui.getReconnectDialogConfiguration();
            reconnect.setDialogText(ui.getTranslation("shell.connection.lost"));
            reconnect.setDialogTextGaveUp(ui.getTranslation("shell.connection.gave-up"));
            // Vaadin sets the view's own title after these listeners.
            ui.addAfterNavigationListener(_ -> ui.beforeClientResponse(ui, _ -> nameProduct(ui)));
        });
    }

    private static void nameProduct(UI ui) {
        String product = ui.getTranslation("shell.product");
        String title = ui.getInternals().getTitle();
        // An error page is reached by two navigations in one answer.
        if (title == null || title.isBlank()) {
            ui.getPage().setTitle(product);
        } else if (!title.endsWith(" | " + product)) {
            ui.getPage().setTitle(title + " | " + product);
        }
    }
}
