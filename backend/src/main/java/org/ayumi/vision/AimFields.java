package org.ayumi.vision;

import java.util.List;
import org.ayumi.merge.Field;

/** What of an aim is merged field by field. */
final class AimFields {

    private AimFields() {}

    static List<Field<Aim>> of(int number) {
        String path = "aims." + number + ".";
        String label = "めざす姿" + VisionPart.circled(number) + "の";
        return List.of(
                Field.text(path + "title", label + "文言", Aim::title, Aim::withTitleOf),
                Field.text(path + "shortTitle", label + "短い呼び名", Aim::shortTitle, Aim::withShortTitleOf),
                Field.text(path + "summary", label + "説明", Aim::summary, Aim::withSummaryOf),
                Field.text(path + "how", label + "実現の手立て", aim -> FieldText.lines(aim.how()), Aim::withHowOf),
                Field.text(path + "state", label + "策定時のようす", aim -> FieldText.lines(aim.state()), Aim::withStateOf),
                Field.text(path + "voices", label + "寄せられた意見", aim -> FieldText.lines(aim.voices()), Aim::withVoicesOf),
                Field.text(path + "source", label + "出典", aim -> FieldText.of(aim.source()), Aim::withSourceOf));
    }
}
