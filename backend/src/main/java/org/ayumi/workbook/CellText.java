package org.ayumi.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ayumi.workbook.UploadedWorkbook.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** Reads cells as people mean them: in half or full width, percent as 75, dates as dates. */
final class CellText {

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^]]*]|_.");
    private static final Pattern DATE = Pattern.compile("[ymdhs]|ggg|e(?![+-])", Pattern.CASE_INSENSITIVE);
    private static final Pattern FIGURE = Pattern.compile("([-+]?\\d{1,15}(?:\\.\\d{1,15})?)(.{0,20})");
    private static final Pattern BETWEEN = Pattern.compile("[\\s、,，・／/;；]+");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.JAPAN);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** As many digits as the format keeps. */
    static final MathContext DIGITS = new MathContext(15);

    private static final int LONGEST_NUMBER = 20;

    private CellText() {}

    /**
     * Reads a cell.
     *
     * @param unit what may stand behind a number, such as 件
     */
    static Cell read(WorkbookColumn column, org.dhatim.fastexcel.reader.@Nullable Cell cell, String unit) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return Cell.EMPTY;
        }
        return switch (cell.getType()) {
            case ERROR -> new Cell("", "エラーの値が入っています。入力し直してください。");
            case NUMBER -> number(column, cell);
            case BOOLEAN -> text(column, Boolean.TRUE.equals(cell.asBoolean()) ? "TRUE" : "FALSE", unit);
            default -> text(column, EscapedText.unescape(String.valueOf(cell.getText())), unit);
        };
    }

    private static Cell number(WorkbookColumn column, org.dhatim.fastexcel.reader.Cell cell) {
        BigDecimal value = cell.asNumber();
        if (Math.abs(value.scale()) > LONGEST_NUMBER || value.precision() > LONGEST_NUMBER) {
            value = value.round(DIGITS);
        }
        if (Math.abs(value.stripTrailingZeros().scale()) > LONGEST_NUMBER) {
            return new Cell("", "数値の桁が多すぎます。確かめてください。");
        }
        if (isDate(cell)) {
            return column.kind().isNumber() || column.kind() == WorkbookColumn.Kind.NUMBERS
                    ? new Cell(day(cell), "日付として読み取られました。セルの書式を「標準」に戻して、数値を入力し直してください。")
                    : text(column, day(cell), "");
        }
        boolean percent = format(cell).contains("%");
        String plain = (percent ? value.multiply(HUNDRED) : value)
                .round(DIGITS)
                .stripTrailingZeros()
                .toPlainString();
        return column.kind().isNumber() ? figure(column, plain, "") : text(column, percent ? plain + "%" : plain, "");
    }

    private static Cell text(WorkbookColumn column, String text, String unit) {
        String clean = text.replace("\r\n", "\n").replace('\r', '\n').strip();
        if (clean.isEmpty()) {
            return Cell.EMPTY;
        }
        return switch (column.kind()) {
            case WHOLE, FIGURE -> figure(column, plain(clean), unit);
            case CHOICE -> choice(column, clean);
            case NUMBERS -> numbers(clean);
            case NAME, HIDDEN, FIXED -> Cell.of(plain(clean));
            case TEXT, LINES, COMPANION -> Cell.of(clean);
        };
    }

    /** NFKC turns full-width digits, letters and signs into the plain ones. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    private static Cell figure(WorkbookColumn column, String text, String unit) {
        var matcher = FIGURE.matcher(text.replaceAll("[,，\\s]", "").replace("−", "-"));
        if (!matcher.matches()) {
            return new Cell(text, "数値を入力してください。");
        }
        String behind = matcher.group(2);
        boolean known = behind.isEmpty()
                || behind.equals("%")
                || behind.equals(plain(unit))
                || (column == WorkbookColumn.PLAN_BUDGET && behind.equals("千円"));
        if (!known) {
            return new Cell(text, "数値だけを入力してください（「%s」は読み取れません）。".formatted(behind));
        }
        var value = new BigDecimal(matcher.group(1)).stripTrailingZeros();
        if (column.kind() == WorkbookColumn.Kind.WHOLE && value.scale() > 0) {
            return new Cell(value.toPlainString(), "整数で入力してください。割合は 75 または 75% のように入力します。");
        }
        return new Cell(value.toPlainString(), null);
    }

    private static Cell choice(WorkbookColumn column, String text) {
        return column.choices().stream()
                .filter(choice -> plain(choice).equals(plain(text)))
                .findFirst()
                .map(Cell::of)
                .orElseGet(() ->
                        new Cell(text, "一覧にない言葉です。%sから選んでください。".formatted(String.join("、", column.choices()))));
    }

    private static Cell numbers(String text) {
        var parts = BETWEEN.split(plain(text).replaceAll("[①-⑳]", "$0 "));
        var numbers = Arrays.stream(parts).filter(part -> !part.isEmpty()).toList();
        return numbers.stream().allMatch(part -> part.matches("\\d{1,3}"))
                ? Cell.of(numbers.stream()
                        .map(part -> String.valueOf(Integer.parseInt(part)))
                        .collect(Collectors.joining(PlanRows.AND)))
                : new Cell(text, "番号を「1、3」のように入力してください。");
    }

    private static boolean isDate(org.dhatim.fastexcel.reader.Cell cell) {
        int id = Optional.ofNullable(cell.getDataFormatId()).orElse(0);
        boolean builtIn =
                (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
        return builtIn || DATE.matcher(format(cell)).find();
    }

    /** The number format without what it prints as it stands. */
    private static String format(org.dhatim.fastexcel.reader.Cell cell) {
        String format = cell.getDataFormatString();
        return format == null || format.equalsIgnoreCase("General")
                ? ""
                : QUOTED.matcher(format).replaceAll("");
    }

    private static String day(org.dhatim.fastexcel.reader.Cell cell) {
        return DAY.format(cell.asDate());
    }
}
