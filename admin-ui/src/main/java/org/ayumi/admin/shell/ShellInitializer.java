package org.ayumi.admin.shell;

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
            ui.addAfterNavigationListener(_ -> {
                String title = ui.getInternals().getTitle();
                String product = ui.getTranslation("shell.product");
                ui.getPage().setTitle(title == null || title.isBlank() ? product : title + " | " + product);
            });
        });
    }
}
