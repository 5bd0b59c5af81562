package org.ayumi.strategy.editing;

import java.util.ArrayList;
import java.util.List;
import org.ayumi.common.InputPath;
import org.ayumi.common.Source;
import org.ayumi.common.TextRule;
import org.ayumi.common.UserError;
import org.jspecify.annotations.Nullable;

/** What a source people enter must satisfy: both the document and the place in it, or, where none is needed, neither. */
public final class SourceRule {

    private static final TextRule DOCUMENT = new TextRule("出典の資料名", 200, false);
    private static final TextRule LOCATOR = new TextRule("出典の箇所", 200, false);

    private SourceRule() {}

    /**
     * What is wrong with a source.
     *
     * @param path where the input names it
     * @param required whether there must be one
     */
    public static List<UserError> check(InputPath path, @Nullable SourceText source, boolean required) {
        if (source == null || isBlank(source)) {
            return required ? List.of(path.error("SOURCE_REQUIRED", "出典（資料名と箇所）を入力してください。")) : List.of();
        }
        var errors = new ArrayList<UserError>();
        if (TextRule.clean(source.document()).isEmpty()) {
            errors.add(path.at("document").error("SOURCE_REQUIRED", "出典の資料名を入力してください。"));
        }
        if (TextRule.clean(source.locator()).isEmpty()) {
            errors.add(path.at("locator").error("SOURCE_REQUIRED", "出典の箇所（ページや項目）を入力してください。"));
        }
        errors.addAll(path.at("document").check(DOCUMENT, source.document()));
        errors.addAll(path.at("locator").check(LOCATOR, source.locator()));
        return errors;
    }

    private static boolean isBlank(SourceText source) {
        return TextRule.clean(source.document()).isEmpty()
                && TextRule.clean(source.locator()).isEmpty();
    }

    /** A source that has passed the rules; null where none was entered. */
    public static @Nullable Source read(@Nullable SourceText entered) {
        return entered == null
                ? null
                : TextRule.clean(entered.document())
                        .flatMap(document ->
                                TextRule.clean(entered.locator()).map(locator -> new Source(document, locator)))
                        .orElse(null);
    }
}
