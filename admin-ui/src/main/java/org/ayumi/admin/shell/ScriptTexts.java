package org.ayumi.admin.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.jsoup.nodes.Element;

/** The texts of what the browser says by itself, for when the console cannot be asked: an element that is not drawn. */
final class ScriptTexts {

    private static final List<String> NAMES =
            List.of("online", "reopen", "unsaved", "hint", "copy", "copied", "discard");

    private ScriptTexts() {}

    static Element element(I18NProvider texts) {
        var element = new Element("template").id("script-texts");
        NAMES.forEach(name ->
                element.attr("data-" + name, texts.getTranslation("shell.script." + name, texts.getDefaultLocale())));
        return element;
    }
}
