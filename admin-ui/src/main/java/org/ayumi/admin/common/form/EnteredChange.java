package org.ayumi.admin.common.form;

import com.vaadin.flow.component.Component;
import java.util.List;

/**
 * One kind of change of something as it stands; {@link ChangeFrame} is the frame around its fields.
 *
 * @param <T> what is changed
 */
public interface EnteredChange<T> {

    /** Names its texts: what is done, what it means, and that it was done. */
    String name();

    /** Whether what is entered is simply saved; else the button that does it says what is done. */
    default boolean isSaved() {
        return false;
    }

    /** Whether there is anything to do; else there is no button to do it. */
    default boolean isPossible() {
        return true;
    }

    /** What is changed, for good: names the draft of what is typed, together with the change's own name. */
    String subject();

    /** The fields. */
    Component content();

    /** The fields by the input's paths, for problems to be shown at them. */
    FormFields fields();

    /** What is missing or cannot be, before anything is sent. */
    List<FieldProblem> check();

    /** Everything entered so far, for telling whether there is something to lose. */
    Object entered();

    /** Whether this already stands: a call that brought no answer was carried out after all. */
    boolean isSettled(T theirs);
}
