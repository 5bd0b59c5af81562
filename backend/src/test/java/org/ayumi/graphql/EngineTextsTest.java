package org.ayumi.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ErrorType;
import graphql.GraphqlErrorBuilder;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EngineTextsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @ValueSource(strings = {"Validation", "Parsing", "Scalars", "Execution", "General"})
    void everyTextOfTheEngineIsThereInJapaneseWithAllItTells(String name) {
        var english = bundle(name, Locale.ROOT);
        var japanese = bundle(name, EngineTexts.LANGUAGE);

        assertThat(japanese.keySet()).isEqualTo(english.keySet());
        for (String key : english.keySet()) {
            String text = japanese.getString(key);
            assertThat(text).as(key).containsPattern("[\\p{IsHiragana}\\p{IsKatakana}]");
            // The engine tells of the value beside its kind; what the English text leaves out may be told.
            assertThat(placeholders(text)).as(key).containsAll(placeholders(english.getString(key)));
            assertThat(new MessageFormat(text, EngineTexts.LANGUAGE).format(new Object[] {"a", "b", "c", "d", "e"}))
                    .as(key)
                    .doesNotContain("{");
        }
    }

    private static ResourceBundle bundle(String name, Locale language) {
        var found = ResourceBundle.getBundle(
                "i18n." + name,
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        assertThat(found.getLocale()).isEqualTo(language);
        return found;
    }

    private static TreeSet<String> placeholders(String text) {
        var found = new TreeSet<String>();
        PLACEHOLDER.matcher(text).results().forEach(each -> found.add(each.group()));
        return found;
    }

    @Test
    void aTextNobodyKnowsKeepsTheEnginesWordsBehindOneInJapanese() {
        var error = GraphqlErrorBuilder.newError()
                .message("%s", "Something of a later release")
                .errorType(ErrorType.ValidationError)
                .build();

        assertThat(EngineTexts.of(error)).isEqualTo("この問い合わせは実行できません。（Something of a later release）");
    }
}
