package org.ayumi.vision;

import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.common.FiscalYear;
import org.ayumi.common.Source;
import org.jspecify.annotations.Nullable;

/** How the vision's values read in a history. */
final class FieldText {

    private FieldText() {}

    /** One line for each; null where there is none. */
    static @Nullable String lines(List<String> texts) {
        return texts.isEmpty() ? null : String.join("\n", texts);
    }

    static String of(Source source) {
        return source.document() + " " + source.locator();
    }

    /** Such as 令和4年度から令和13年度まで; null where neither is known. */
    static @Nullable String years(@Nullable FiscalYear first, @Nullable FiscalYear last) {
        if (first == null && last == null) {
            return null;
        }
        return (first == null ? "" : first.era() + "から") + (last == null ? "" : last.era() + "まで");
    }

    static String of(GlossaryTerm term) {
        return term.meaning() + term.aims().stream().map(VisionPart::circled).collect(Collectors.joining("", "（", "）"));
    }
}
