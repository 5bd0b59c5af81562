package org.ayumi.admin.strategy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

/** The printed numbers of themes and aims. */
public final class ThemeText {

    private static final int CIRCLED_ONE = '①';
    private static final int LAST = 20;

    private ThemeText() {}

    /** Such as ① up to ⑳; the plain number beyond. */
    public static String circled(int number) {
        return number >= 1 && number <= LAST ? Character.toString(CIRCLED_ONE + number - 1) : String.valueOf(number);
    }

    /** Such as 戦略テーマ①. */
    public static String theme(int number) {
        return translate("strategy.theme", circled(number));
    }
}
