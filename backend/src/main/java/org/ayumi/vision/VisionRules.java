package org.ayumi.vision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.ayumi.common.TextRule;
import org.ayumi.common.UserError;

/** What entered words of the vision must satisfy; every violated rule is told at once. */
final class VisionRules {

    private static final int MOST_PROMISES = 10;
    private static final int MOST_POINTS = 20;
    private static final int MOST_TERMS = 100;

    private static final TextRule TITLE = new TextRule("表題", 100, false);
    private static final TextRule ADOPTED = new TextRule("策定の時期", 50, false);
    private static final TextRule TOWN = new TextRule("まちの将来像", 100, false);
    private static final TextRule PROMISE = new TextRule("約束", 100, false);
    private static final TextRule AIM_TITLE = new TextRule("めざす姿の文言", 200, false);
    private static final TextRule SHORT_TITLE = new TextRule("短い呼び名", 30, false);
    private static final TextRule SUMMARY = new TextRule("説明", 1_000, true);
    private static final TextRule POINT = new TextRule("項目", 500, false);
    private static final TextRule LEVEL_TITLE = new TextRule("名称", 100, false);
    private static final TextRule ROLE = new TextRule("位置づけ", 200, false);
    private static final TextRule PERIOD = new TextRule("期間の記載", 100, false);
    private static final TextRule BASIS = new TextRule("推定の根拠", 500, true);
    private static final TextRule NOTE = new TextRule("補足", 500, true);
    private static final TextRule TERM = new TextRule("用語", 50, false);
    private static final TextRule MEANING = new TextRule("用語の意味", 500, true);
    private static final TextRule REASON = new TextRule("理由", 500, true);
    private static final TextRule DOCUMENT = new TextRule("出典の資料名", 200, false);
    private static final TextRule LOCATOR = new TextRule("出典の箇所", 200, false);

    private VisionRules() {}

    static List<UserError> check(VisionInput input, Vision vision) {
        var errors = new ArrayList<UserError>();
        switch (input) {
            case VisionInput.Frame frame -> check(frame, errors);
            case VisionInput.AimWords aim -> check(aim, vision, errors);
            case VisionInput.Level level -> check(level, errors);
            case VisionInput.Glossary glossary -> check(glossary, vision, errors);
        }
        required(REASON, input.reason(), errors, "reason");
        return errors;
    }

    private static void check(VisionInput.Frame frame, List<UserError> errors) {
        required(TITLE, frame.title(), errors, "title");
        required(ADOPTED, frame.adopted(), errors, "adopted");
        required(TOWN, frame.townVision(), errors, "townVision");
        if (frame.promises().stream().allMatch(String::isBlank)) {
            errors.add(error("REQUIRED", "約束を1つ以上入力してください。", "promises"));
        }
        points(PROMISE, frame.promises(), MOST_PROMISES, errors, "promises");
        check(frame.source(), errors);
    }

    private static void check(VisionInput.AimWords aim, Vision vision, List<UserError> errors) {
        if (vision.findAim(aim.number()).isEmpty()) {
            errors.add(error("NOT_FOUND", "この番号のめざす姿はありません。", "number"));
        }
        required(AIM_TITLE, aim.title(), errors, "title");
        required(SHORT_TITLE, aim.shortTitle(), errors, "shortTitle");
        required(SUMMARY, aim.summary(), errors, "summary");
        points(POINT, aim.how(), MOST_POINTS, errors, "how");
        points(POINT, aim.state(), MOST_POINTS, errors, "state");
        points(POINT, aim.voices(), MOST_POINTS, errors, "voices");
        check(aim.source(), errors);
    }

    private static void check(VisionInput.Level level, List<UserError> errors) {
        required(LEVEL_TITLE, level.title(), errors, "title");
        required(ROLE, level.role(), errors, "role");
        errors.addAll(ADOPTED.check(level.adopted(), path("adopted")));
        errors.addAll(PERIOD.check(level.period(), path("period")));
        errors.addAll(BASIS.check(level.basis(), path("basis")));
        errors.addAll(NOTE.check(level.note(), path("note")));
        var first = level.firstYear();
        var last = level.lastYear();
        if (first != null && last != null && first.compareTo(last) > 0) {
            errors.add(error("YEARS_REVERSED", "終わりの年度は、始まりの年度より後にしてください。", "lastYear"));
        }
        if (first == null && last == null && TextRule.clean(level.basis()).isPresent()) {
            errors.add(error("NOTHING_INFERRED", "推定の根拠は、年度を入力したときに限り入力できます。", "basis"));
        }
        check(level.source(), errors);
    }

    private static void check(VisionInput.Glossary glossary, Vision vision, List<UserError> errors) {
        if (glossary.terms().size() > MOST_TERMS) {
            errors.add(error("TOO_MANY", "用語は%d件以内にまとめてください。".formatted(MOST_TERMS), "terms"));
        }
        var known = new HashSet<String>();
        for (int i = 0; i < glossary.terms().size(); i++) {
            var term = glossary.terms().get(i);
            String index = String.valueOf(i);
            required(TERM, term.term(), errors, "terms", index, "term");
            required(MEANING, term.meaning(), errors, "terms", index, "meaning");
            if (!TextRule.clean(term.term()).map(known::add).orElse(true)) {
                errors.add(error("TWICE", "「%s」が2回入力されています。".formatted(term.term()), "terms", index, "term"));
            }
            if (new HashSet<>(term.aims()).size() < term.aims().size()) {
                errors.add(error("TWICE", "同じ番号のめざす姿が2回指定されています。", "terms", index, "aims"));
            }
            if (term.aims().stream().anyMatch(aim -> vision.findAim(aim).isEmpty())) {
                errors.add(error("NOT_FOUND", "この番号のめざす姿はありません。", "terms", index, "aims"));
            }
        }
    }

    private static void check(VisionInput.SourceText source, List<UserError> errors) {
        required(DOCUMENT, source.document(), errors, "source", "document");
        required(LOCATOR, source.locator(), errors, "source", "locator");
    }

    private static void points(TextRule rule, List<String> texts, int most, List<UserError> errors, String field) {
        if (texts.size() > most) {
            errors.add(error("TOO_MANY", "%sは%d件以内にまとめてください。".formatted(rule.name(), most), field));
        }
        for (int i = 0; i < texts.size(); i++) {
            errors.addAll(rule.check(texts.get(i), path(field, String.valueOf(i))));
        }
    }

    private static void required(TextRule rule, String text, List<UserError> errors, String... field) {
        if (TextRule.clean(text).isEmpty()) {
            errors.add(error("REQUIRED", "%sを入力してください。".formatted(rule.name()), field));
        }
        errors.addAll(rule.check(text, path(field)));
    }

    private static UserError error(String code, String message, String... field) {
        return UserError.at(code, message, path(field));
    }

    private static String[] path(String... field) {
        var path = new String[field.length + 1];
        path[0] = "input";
        System.arraycopy(field, 0, path, 1, field.length);
        return path;
    }
}
