package org.ayumi.formdraft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.ayumi.common.TextRule;
import org.ayumi.common.UserError;

/** What a draft may hold, and how much a person may keep. */
final class FormDraftRules {

    static final int MOST_DRAFTS = 200;
    static final int MOST_FIELDS = 500;
    static final int LONGEST_TEXT = 20_000;

    /** Below what a request may have, also where every character is escaped. */
    static final int MOST_BYTES = 120_000;

    static final int MOST_BYTES_OF_A_PERSON = 3_000_000;

    private static final int LONGEST_KEY = 200;
    private static final int LONGEST_NAME = 100;
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]+(/[A-Za-z0-9_-]+)*");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.-]+");

    /** A path below the console's address: neither another host's nor a script. */
    private static final Pattern PAGE = Pattern.compile("([A-Za-z0-9_-][A-Za-z0-9_./-]*)?(\\?[A-Za-z0-9_.~%&=+-]*)?");

    private static final TextRule TITLE = new TextRule("フォームの名前", 300, false);
    private static final TextRule PAGE_TEXT = new TextRule("画面の場所", 500, false);
    private static final TextRule TEXT = new TextRule("入力した内容", LONGEST_TEXT, true);

    private FormDraftRules() {}

    /** What a person keeps already. */
    record Kept(String form, int bytes) {}

    static boolean isKey(String form) {
        return form.length() <= LONGEST_KEY && KEY.matcher(form).matches();
    }

    /** What is wrong with the input by itself. */
    static List<UserError> check(FormDraftInput input) {
        var errors = new ArrayList<UserError>();
        if (!isKey(input.form())) {
            errors.add(UserError.at("INVALID_VALUE", "フォームの指定が正しくありません。", "input", "form"));
        }
        if (TextRule.clean(input.title()).isEmpty()) {
            errors.add(UserError.at("REQUIRED", "フォームの名前を指定してください。", "input", "title"));
        }
        errors.addAll(TITLE.check(input.title(), "input", "title"));
        var page = PAGE_TEXT.check(input.page(), "input", "page");
        errors.addAll(page);
        if (page.isEmpty() && !PAGE.matcher(input.page()).matches()) {
            errors.add(UserError.at("INVALID_VALUE", "画面の場所が正しくありません。", "input", "page"));
        }
        if (input.begunOn() < 0) {
            errors.add(UserError.at("INVALID_VALUE", "元の版は0以上で指定してください。", "input", "begunOn"));
        }
        if (input.expectedVersion() < 0) {
            errors.add(UserError.at("INVALID_VALUE", "下書きの版は0以上で指定してください。", "input", "expectedVersion"));
        }
        errors.addAll(checkFields(input));
        return errors;
    }

    private static List<UserError> checkFields(FormDraftInput input) {
        var fields = input.fields();
        if (fields.isEmpty()) {
            return List.of(UserError.at("REQUIRED", "下書きにする内容がありません。", "input", "fields"));
        }
        if (fields.size() > MOST_FIELDS) {
            return List.of(UserError.at(
                    "TOO_MANY",
                    "下書きにできる項目は%d件までです（今は%d件です）。".formatted(MOST_FIELDS, fields.size()),
                    "input",
                    "fields"));
        }
        var errors = new ArrayList<UserError>();
        for (int i = 0; i < fields.size(); i++) {
            String place = String.valueOf(i);
            String name = fields.get(i).name();
            if (name.length() > LONGEST_NAME || !NAME.matcher(name).matches()) {
                errors.add(UserError.at("INVALID_VALUE", "項目の名前が正しくありません。", "input", "fields", place, "name"));
            }
            errors.addAll(TEXT.check(fields.get(i).text(), "input", "fields", place, "text"));
        }
        if (fields.stream().map(FormDraft.Field::name).distinct().count() < fields.size()) {
            errors.add(UserError.at("DUPLICATE", "同じ名前の項目が二つ以上あります。", "input", "fields"));
        }
        if (input.bytes() > MOST_BYTES) {
            errors.add(UserError.at("TOO_LONG", "入力した内容が長すぎて、下書きに保存できません。このまま登録するか、分けて入力してください。", "input", "fields"));
        }
        return errors;
    }

    /** What is too much beside what the person keeps already. */
    static List<UserError> check(FormDraftInput input, Collection<Kept> kept) {
        var others = kept.stream()
                .filter(other -> !other.form().equals(input.form()))
                .toList();
        if (others.size() >= MOST_DRAFTS) {
            return List.of(new UserError(
                    null, "TOO_MANY", "下書きが%d件あり、これ以上は保存できません。「入力中の下書き」で、要らないものを破棄してください。".formatted(MOST_DRAFTS)));
        }
        long bytes = others.stream().mapToLong(Kept::bytes).sum() + input.bytes();
        return bytes > MOST_BYTES_OF_A_PERSON
                ? List.of(new UserError(null, "TOO_MANY", "下書きの合計が大きくなり、これ以上は保存できません。「入力中の下書き」で、要らないものを破棄してください。"))
                : List.of();
    }
}
