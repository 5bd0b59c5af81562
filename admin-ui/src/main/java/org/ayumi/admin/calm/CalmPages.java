package org.ayumi.admin.calm;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Writes a page that says what happened and offers one way on. */
@Component
public class CalmPages {

    private final I18NProvider texts;
    private final String template;

    CalmPages(I18NProvider texts, @Value("classpath:calm.html") Resource template) throws IOException {
        this.texts = texts;
        this.template = template.getContentAsString(StandardCharsets.UTF_8);
    }

    /**
     * Writes the page whose texts are {@code <key>.title}, {@code <key>.text} and {@code <key>.action}.
     *
     * @param target where the action leads: a path of the console
     * @param params what the text names
     */
    public void write(HttpServletResponse response, HttpStatus status, String key, String target, Object... params)
            throws IOException {
        var locale = texts.getDefaultLocale();
        response.setStatus(status.value());
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter()
                .write(template.replace("{lang}", locale.getLanguage())
                        .replace("{product}", text("calm.product"))
                        .replace("{title}", text(key + ".title"))
                        .replace("{text}", text(key + ".text", params))
                        .replace("{action}", text(key + ".action"))
                        .replace("{target}", HtmlUtils.htmlEscape(target)));
    }

    private String text(String key, Object... params) {
        return HtmlUtils.htmlEscape(texts.getTranslation(key, texts.getDefaultLocale(), params));
    }
}
