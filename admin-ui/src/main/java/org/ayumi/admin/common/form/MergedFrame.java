package org.ayumi.admin.common.form;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import java.util.function.Consumer;
import org.ayumi.admin.api.Conflict;
import org.ayumi.admin.api.FieldConflict;

/**
 * The frame around a change that is merged field by field; what two changed at once is chosen field by field.
 *
 * @param <T> what is changed
 */
public abstract class MergedFrame<T> extends ChangeFrame<T> {

    private static final long serialVersionUID = 1L;

    private final transient MergedChange<T> change;
    private transient List<FieldConflict> conflicts = List.of();
    private transient FieldChoices choices = new FieldChoices(List.of());

    /** A frame as {@link ChangeFrame#ChangeFrame}. */
    protected MergedFrame(String texts, MergedChange<T> change, String about, int version, Consumer<String> after) {
        super(texts, change, about, version, after);
        this.change = change;
    }

    @Override
    protected final ConflictPanel settling(Conflict conflict, T theirs) {
        conflicts = conflict.fields();
        choices = new FieldChoices(conflicts);
        change.rebase(theirs, conflicts);
        return new ConflictPanel(conflict, choices);
    }

    @Override
    protected final String goOn() {
        return translate(conflicts.isEmpty() ? "form.choice.save.looked" : "form.choice.save");
    }

    @Override
    protected final void decided() {
        var theirs = choices.theirs();
        change.giveWay(conflicts.stream()
                .filter(field -> theirs.contains(field.field()))
                .toList());
    }

    @Override
    protected final List<ComparedField> compare(T theirs) {
        return List.of();
    }
}
