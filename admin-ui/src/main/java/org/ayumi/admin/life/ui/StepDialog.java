package org.ayumi.admin.life.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import java.util.function.Consumer;
import org.ayumi.admin.common.form.ChangeFrame;
import org.ayumi.admin.common.form.ComparedField;
import org.ayumi.admin.life.LifeApi;
import org.ayumi.admin.life.LifeYear;

/** The frame a step is taken in. */
final class StepDialog extends ChangeFrame<LifeYear> {

    private static final long serialVersionUID = 1L;

    private final transient StepChange change;
    private final transient LifeApi life;

    /** Tells afterwards which step was taken; an empty name where none was. */
    StepDialog(StepChange change, LifeApi life, Consumer<String> after) {
        super("life", change, change.year().title(), change.year().version(), after);
        this.change = change;
        this.life = life;
    }

    @Override
    protected Sent<LifeYear> send(int expectedVersion) {
        var answer = life.take(change.step(), change.year().fiscalYear(), expectedVersion, change.reason());
        return new Sent<>(answer.strategy(), answer.conflict(), answer.userErrors());
    }

    @Override
    protected int version(LifeYear theirs) {
        return theirs.version();
    }

    @Override
    protected List<ComparedField> compare(LifeYear theirs) {
        return List.of(new ComparedField(
                translate("life.state.heading"),
                translate("life.status." + change.year().status()),
                translate("life.status." + theirs.status()),
                null));
    }
}
