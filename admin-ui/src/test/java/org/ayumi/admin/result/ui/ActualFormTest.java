package org.ayumi.admin.result.ui;

import static org.ayumi.admin.strategy.InitiativeFixture.anInitiative;
import static org.ayumi.admin.strategy.MeasureFixture.aMeasure;

import com.vaadin.flow.component.combobox.ComboBox;
import org.ayumi.admin.strategy.InitiativeFixture;

/** The form for an actual, over an initiative with one measured and one judged measure. */
abstract class ActualFormTest extends ResultTest {

    protected static InitiativeFixture two() {
        return anInitiative()
                .editable()
                .measuring(
                        aMeasure("m").named("オンライン化率"),
                        aMeasure("n").named("移行完了").judged());
    }

    protected final void cancel() {
        pressInFooter("取り消す");
    }

    @SuppressWarnings("unchecked")
    protected final void source(String document, String locator) {
        // A title that is not in the list, as typed.
        ((ComboBox<String>) find(ComboBox.class).withCaption("出典の資料").single()).setValue(document);
        test(text("資料の中の場所")).setValue(locator);
    }
}
