package org.ayumi.measure;

import java.math.BigDecimal;
import java.util.List;
import org.ayumi.common.UserError;

/** What a figure people enter must satisfy: a plain number, 0 or more, and no slip of the keyboard. */
public final class FigureRule {

    /** Beyond any published figure. */
    private static final double LARGEST = 1e12;

    /** More digits are never published, and unreadable in a history. */
    private static final int MOST_DECIMALS = 6;

    private FigureRule() {}

    /** What is wrong with a figure, at the given input path; empty when nothing is. */
    public static List<UserError> check(double value, String... path) {
        if (!Double.isFinite(value)) {
            return List.of(UserError.at("INVALID_VALUE", "数値を読み取れません。ふつうの数で入力してください。", path));
        }
        if (value < 0) {
            return List.of(UserError.at("INVALID_VALUE", "数値は0以上で入力してください。", path));
        }
        if (value > LARGEST) {
            return List.of(UserError.at("INVALID_VALUE", "数値が大きすぎます。桁を確かめてください。", path));
        }
        if (BigDecimal.valueOf(value).stripTrailingZeros().scale() > MOST_DECIMALS) {
            return List.of(UserError.at("INVALID_VALUE", "小数は%d桁までで入力してください。".formatted(MOST_DECIMALS), path));
        }
        return List.of();
    }
}
