package org.ayumi.admin.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No text is missing, in either language. */
class MessageBundlesTest {

    private static final Path FOLDER = Path.of("src/main/resources/messages");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]+}");
    private static final Pattern LITERAL_KEY =
            Pattern.compile("(?:getTranslation|\\btranslate)\\(\\s*\"([^\"]+)\"\\s*[,)]");

    static List<String> bundles() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("_ja.properties"))
                    .map(name -> name.replace("_ja.properties", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void says_the_same_in_both_languages(String bundle) throws IOException {
        assertThat(keys(bundle + "_en.properties")).isEqualTo(keys(bundle + "_ja.properties"));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void fills_in_the_same_in_both_languages(String bundle) throws IOException {
        var english = properties(bundle + "_en.properties");

        properties(bundle + "_ja.properties")
                .forEach((key, text) -> assertThat(places(english.get(key).toString()))
                        .as("%s", key)
                        .isEqualTo(places(text.toString())));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void does_not_exclaim(String bundle) throws IOException {
        assertThat(properties(bundle + "_ja.properties").values())
                .noneMatch(
                        text -> text.toString().contains("！") || text.toString().contains("!"));
    }

    /** One word for one thing: on the left what is not said, on the right what is. */
    static List<Arguments> otherWords() {
        return List.of(
                arguments("達成度", "達成率（計画）、目標達成率（全体の平均）"),
                arguments("締切は", "期限は"),
                arguments("締切日", "期限"),
                arguments("締切を", "期限を"),
                arguments("期限超過", "期限切れ"),
                arguments("未着手", "これから、未報告"),
                arguments("期間の前", "これから"),
                arguments("順調でない理由", "順調でない原因"),
                arguments("見本データ", "見本"),
                arguments("いまの", "今の"),
                arguments("いまは", "今は"),
                arguments("だれ", "誰"),
                arguments("わかり", "分かり"),
                arguments("わから", "分から"),
                arguments("すでに", "既に"),
                arguments("したあと", "した後"),
                arguments("あとから", "後から"),
                arguments("をもとに", "を基に"),
                arguments("全て", "すべて"),
                arguments("出来", "でき"),
                arguments("下さい", "ください"),
                arguments("つくる", "作る"),
                arguments("ログイン", "サインイン"));
    }

    @ParameterizedTest
    @MethodSource("otherWords")
    void says_one_word_for_one_thing(String word, String instead) throws IOException {
        for (var bundle : bundles()) {
            assertThat(properties(bundle + "_ja.properties").values())
                    .as("%s: not %s but %s", bundle, word, instead)
                    .noneMatch(text -> text.toString().contains(word));
        }
    }

    @Test
    void knows_every_key_the_sources_name() throws IOException {
        var known = new TreeSet<String>();
        for (var bundle : bundles()) {
            known.addAll(keys(bundle + "_ja.properties"));
        }
        try (var files = Files.walk(SOURCES)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var keys = LITERAL_KEY
                        .matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .filter(key -> !key.endsWith("."))
                        .toList();
                assertThat(known).as(file.toString()).containsAll(keys);
            }
        }
    }

    @Test
    void speaks_the_office_language_and_fills_in_what_a_text_names() throws IOException {
        var texts = new MessageBundles(new ShellSettings(Locale.JAPANESE));

        assertThat(texts.getDefaultLocale()).isEqualTo(Locale.JAPANESE);
        assertThat(texts.getTranslation("shell.sign-out", Locale.JAPANESE)).isEqualTo("サインアウト");
        assertThat(texts.getTranslation("shell.sign-out", Locale.ENGLISH)).isEqualTo("Sign out");
        assertThat(texts.getTranslation("shell.problem.failed.event", Locale.JAPANESE, "K7M24XQF"))
                .contains("受付番号 K7M24XQF");
    }

    private static TreeSet<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static TreeSet<String> keys(String file) throws IOException {
        return new TreeSet<>(properties(file).stringPropertyNames());
    }

    private static Properties properties(String file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(FOLDER.resolve(file))) {
            properties.load(reader);
        }
        return properties;
    }
}
