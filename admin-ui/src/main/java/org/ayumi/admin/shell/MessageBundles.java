package org.ayumi.admin.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Every text of the console, one bundle per feature: {@code messages/<feature>_ja.properties} and its translations. */
@Component
public class MessageBundles implements I18NProvider {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(MessageBundles.class);
    private static final List<Locale> LOCALES = List.of(Locale.JAPANESE, Locale.ENGLISH);

    private final transient MessageSource messages;
    private final Locale locale;

    MessageBundles(ShellSettings settings) throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*_ja.properties");
        var source = new ResourceBundleMessageSource();
        source.setDefaultEncoding("UTF-8");
        source.setDefaultLocale(Locale.JAPANESE);
        // {0} alone makes a text a pattern; an apostrophe elsewhere is an apostrophe.
        source.setAlwaysUseMessageFormat(false);
        source.setBasenames(basenames(files).toArray(String[]::new));
        messages = source;
        locale = settings.locale();
    }

    private static Stream<String> basenames(Resource[] files) {
        return Arrays.stream(files)
                .map(Resource::getFilename)
                .filter(Objects::nonNull)
                .map(name -> "messages/" + name.replace("_ja.properties", ""))
                .distinct();
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return LOCALES;
    }

    // Not the browser's: an office has one language, and its machines are not all set to it.
    @Override
    public Locale getDefaultLocale() {
        return locale;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        try {
            return messages.getMessage(key, params, locale);
        } catch (NoSuchMessageException e) {
            LOG.error("No text for {} in {}", key, locale, e);
            return "!" + key + "!";
        }
    }
}
