package org.ayumi.graphql;

import graphql.GraphQLError;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What the engine's own errors say, in Japanese, with the names and places they tell. Most of its texts it takes from
 * bundles ({@code i18n/*_ja.properties}); those it has in its code are put here.
 */
final class EngineTexts {

    /** The language of the engine's bundles, whoever asks: an operation is parsed once for all. */
    static final Locale LANGUAGE = Locale.JAPANESE;

    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");

    private static final Pattern OF_VARIABLE =
            Pattern.compile("Variable '(.+?)' has an invalid value: (.*)", Pattern.DOTALL);

    private static final List<Text> IN_ITS_CODE = List.of(
            text("Variable '(.+?)' has coerced Null value for NonNull type '(.+?)'", "変数「$1」（型 $2）は必須です。"),
            text(
                    "Field '(.+?)' of variable '(.+?)' has coerced Null value for NonNull type '(.+?)'",
                    "変数「$2」の項目「$1」（型 $3）は必須です。"),
            text("(?:Input f|F)ield '(.+?)' has coerced Null value for NonNull type '(.+?)'", "入力の項目「$1」（型 $2）は必須です。"),
            text("Argument '(.+?)' has coerced Null value for NonNull type '(.+?)'", "引数「$1」（型 $2）は必須です。"),
            text("Coerced Null value for NonNull type '(.+?)'", "型 $1 の値は必須です。"),
            text(
                    "The variables input contains a field name '(.+?)' that is not defined for input object type '(.+?)'",
                    "変数に、「$2」にない項目「$1」があります。"),
            text(
                    "Expected type 'Map' but was '(.+?)'\\. Variables for input objects must be an instance of type 'Map'\\.",
                    "項目を持つ入力を指定してください（指定されたのは「$1」）。"),
            text(
                    "Must provide operation name if query contains multiple operations\\.",
                    "操作が複数あります。実行する操作の名前を指定してください。"),
            text("Unknown operation named '(.*?)'\\.", "「$1」という名前の操作はありません。"),
            text(
                    "This request is not asking for introspection in good faith - (.+?) is present too often!",
                    "スキーマを調べる問い合わせで、$1 の回数が多すぎます。"),
            text(
                    "This request is not asking for introspection in good faith - the query is too big: (.*)",
                    "スキーマを調べる問い合わせが大きすぎます（$1）。"));

    private EngineTexts() {}

    private record Text(Pattern english, String japanese) {}

    private static Text text(String english, String japanese) {
        return new Text(Pattern.compile(english, Pattern.DOTALL), japanese);
    }

    /** The error's text in Japanese; one that is not known says so and keeps the engine's own words. */
    static String of(GraphQLError error) {
        return of(Objects.requireNonNullElse(error.getMessage(), "").strip());
    }

    private static String of(String said) {
        var variable = OF_VARIABLE.matcher(said);
        if (variable.matches()) {
            String why = of(variable.group(2));
            return why.startsWith("変数") ? why : "変数「%s」の値が正しくありません。%s".formatted(variable.group(1), why);
        }
        for (var text : IN_ITS_CODE) {
            var matcher = text.english.matcher(said);
            if (matcher.matches()) {
                return matcher.replaceFirst(text.japanese);
            }
        }
        return JAPANESE.matcher(said).find() ? said : "この問い合わせは実行できません。（%s）".formatted(said);
    }
}
