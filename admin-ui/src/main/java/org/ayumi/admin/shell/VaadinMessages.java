package org.ayumi.admin.shell;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;

/** What Vaadin says when a page has lost its session: in words, and without taking away what was typed. */
final class VaadinMessages implements SystemMessagesProvider {

    private static final long serialVersionUID = 1L;

    private final transient I18NProvider texts;

    VaadinMessages(I18NProvider texts) {
        this.texts = texts;
    }

    @Override
    public SystemMessages getSystemMessages(SystemMessagesInfo info) {
        var messages = new CustomizedSystemMessages();
        // Without a notification Vaadin reloads the page at once, and the text in its fields is gone.
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(text("shell.session-expired.title"));
        messages.setSessionExpiredMessage(text("shell.session-expired.text"));
        messages.setInternalErrorNotificationEnabled(true);
        messages.setInternalErrorCaption(text("shell.internal-error.title"));
        messages.setInternalErrorMessage(text("shell.internal-error.text"));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(text("shell.cookies-disabled.title"));
        messages.setCookiesDisabledMessage(text("shell.cookies-disabled.text"));
        return messages;
    }

    private String text(String key) {
        return texts.getTranslation(key, texts.getDefaultLocale());
    }
}
