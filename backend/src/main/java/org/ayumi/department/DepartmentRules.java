package org.ayumi.department;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ayumi.common.FiscalYear;
import org.ayumi.common.TextRule;
import org.ayumi.common.UserError;

/**
 * What changes of departments must satisfy; every violated rule is told at once.
 *
 * @param byCode all departments
 * @param current the current fiscal year
 */
record DepartmentRules(Map<String, Department> byCode, FiscalYear current) {

    private static final int MOST_PARTS = 10;
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final TextRule CODE_TEXT = new TextRule("コード", 40, false);
    private static final TextRule NAME = new TextRule("名称", 50, false);
    private static final TextRule DIVISION = new TextRule("部", 50, false);
    private static final TextRule REASON = new TextRule("理由", 500, true);

    List<UserError> check(DepartmentInput.Rename input, Department department) {
        var errors = common(input, department);
        errors.addAll(required(NAME, input.name(), "input", "name"));
        errors.addAll(DIVISION.check(input.division(), "input", "division"));
        var name = TextRule.clean(input.name()).orElse("");
        if (isTaken(name, department.code())) {
            errors.add(UserError.at("NAME_TAKEN", "「%s」という所属がもうあります。".formatted(name), "input", "name"));
        }
        if (errors.isEmpty()
                && name.equals(department.name())
                && TextRule.clean(input.division()).equals(Optional.ofNullable(department.division()))) {
            errors.add(UserError.at("SAME_NAME", "今の名称と部から変わっていません。", "input", "name"));
        }
        return errors;
    }

    List<UserError> check(DepartmentInput.Split input, Department department) {
        var errors = common(input, department);
        if (input.into().isEmpty() || input.into().size() > MOST_PARTS) {
            errors.add(UserError.at("TOO_MANY", "引き継ぐ所属は1件から%d件まで指定してください。".formatted(MOST_PARTS), "input", "into"));
        }
        var codes = new HashSet<String>();
        var names = new HashSet<String>();
        for (int i = 0; i < input.into().size(); i++) {
            var part = input.into().get(i);
            String index = String.valueOf(i);
            if (!codes.add(part.code())
                    || !TextRule.clean(part.name()).map(names::add).orElse(true)) {
                errors.add(UserError.at("TWICE", "同じ所属が2回指定されています。", "input", "into", index, "code"));
            }
            errors.addAll(check(part, department, index));
        }
        return errors;
    }

    private List<UserError> check(DepartmentInput.Part part, Department department, String index) {
        var errors = new ArrayList<>(CODE_TEXT.check(part.code(), "input", "into", index, "code"));
        var known = byCode.get(part.code());
        if (TextRule.clean(part.name()).isEmpty()) {
            if (known == null || known.code().equals(department.code())) {
                errors.add(UserError.at(
                        "NOT_FOUND", "引き継ぐ所属が見つかりません。新しい所属には名称を入力してください。", "input", "into", index, "code"));
            } else if (known.lastFiscalYear() != null) {
                errors.add(UserError.at(
                        "DEPARTMENT_ENDED", "「%s」は廃止されています。".formatted(known.name()), "input", "into", index, "code"));
            }
            return errors;
        }
        var name = TextRule.clean(part.name()).orElseThrow();
        if (!CODE.matcher(part.code()).matches()) {
            errors.add(UserError.at(
                    "INVALID_VALUE", "コードは半角の英小文字と数字を、ハイフンでつないで入力してください。", "input", "into", index, "code"));
        } else if (known != null) {
            errors.add(UserError.at(
                    "CODE_TAKEN", "このコードは「%s」が使っています。".formatted(known.name()), "input", "into", index, "code"));
        }
        errors.addAll(NAME.check(part.name(), "input", "into", index, "name"));
        errors.addAll(DIVISION.check(part.division(), "input", "into", index, "division"));
        if (isTaken(name, department.code())) {
            errors.add(UserError.at("NAME_TAKEN", "「%s」という所属がもうあります。".formatted(name), "input", "into", index, "name"));
        }
        return errors;
    }

    private List<UserError> common(DepartmentInput input, Department department) {
        var errors = required(REASON, input.reason(), "input", "reason");
        if (department.lastFiscalYear() != null) {
            errors.add(UserError.at("DEPARTMENT_ENDED", "この所属は廃止されているため、変更できません。", "input", "department"));
        }
        var began = department.history().stream()
                .findFirst()
                .map(Department.Period::validFrom)
                .orElse(null);
        if (input.fiscalYear().compareTo(current) > 0) {
            errors.add(UserError.at("NOT_YET", "組織の変更は、その年度に入ってから記録してください。", "input", "fiscalYear"));
        } else if (began != null && input.fiscalYear().compareTo(began) < 0) {
            errors.add(UserError.at(
                    "TOO_EARLY", "今の名称は%sからです。それより前の年度にはできません。".formatted(began.era()), "input", "fiscalYear"));
        } else if (input instanceof DepartmentInput.Split split
                && split.ends()
                && began != null
                && input.fiscalYear().equals(began)) {
            errors.add(UserError.at(
                    "TOO_EARLY", "今の名称は%sからです。廃止はその翌年度からにしてください。".formatted(began.era()), "input", "fiscalYear"));
        }
        return errors;
    }

    /** Two departments of one name at one time could not be told apart. */
    private boolean isTaken(String name, String code) {
        return byCode.values().stream()
                .anyMatch(each -> each.lastFiscalYear() == null
                        && !each.code().equals(code)
                        && each.name().equals(name));
    }

    private static List<UserError> required(TextRule rule, String text, String... path) {
        var errors = new ArrayList<UserError>();
        if (TextRule.clean(text).isEmpty()) {
            errors.add(UserError.at("REQUIRED", "%sを入力してください。".formatted(rule.name()), path));
        }
        errors.addAll(rule.check(text, path));
        return errors;
    }
}
