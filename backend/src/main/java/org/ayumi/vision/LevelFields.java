package org.ayumi.vision;

import java.util.List;
import org.ayumi.merge.Field;

/** What of a level of the hierarchy is merged field by field. */
final class LevelFields {

    private LevelFields() {}

    static List<Field<PlanLevel>> of(PlanLevelKind kind) {
        String path = "levels." + kind + ".";
        String label = kind.label() + "の";
        return List.of(
                Field.text(path + "title", label + "名称", PlanLevel::title, PlanLevel::withTitleOf),
                Field.text(path + "role", label + "位置づけ", PlanLevel::role, PlanLevel::withRoleOf),
                Field.text(path + "adopted", label + "策定の時期", PlanLevel::adopted, PlanLevel::withAdoptedOf),
                Field.text(path + "period", label + "期間の記載", PlanLevel::period, PlanLevel::withPeriodOf),
                Field.text(
                        path + "years",
                        label + "年度",
                        level -> FieldText.years(level.firstYear(), level.lastYear()),
                        PlanLevel::withYearsOf),
                Field.text(path + "basis", label + "年度の推定の根拠", PlanLevel::basis, PlanLevel::withBasisOf),
                Field.text(path + "note", label + "補足", PlanLevel::note, PlanLevel::withNoteOf),
                Field.text(
                        path + "source", label + "出典", level -> FieldText.of(level.source()), PlanLevel::withSourceOf));
    }
}
