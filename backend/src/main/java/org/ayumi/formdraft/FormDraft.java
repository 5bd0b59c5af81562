package org.ayumi.formdraft;

import java.time.Instant;
import java.util.List;
import org.ayumi.common.Required;

/**
 * What a person has typed into a form and not saved yet.
 *
 * @param form the form's key
 * @param title what the form is about, for people
 * @param page the console's page that has the form
 * @param begunOn the version of what the form changes when the person began to type; 0 where it does not exist yet
 * @param fields the texts that differ from what stood there, in the form's order
 * @param version raised by every change; goes on counting when a draft is dropped and another one begun
 * @param savedAt when it was kept last
 */
public record FormDraft(
        String form, String title, String page, int begunOn, List<Field> fields, int version, Instant savedAt) {

    /** Copies the list. */
    public FormDraft {
        Required.text(form, "draft.form");
        fields = Required.list(fields);
    }

    /**
     * A field and what was typed into it.
     *
     * @param name the field's name in its form
     * @param text the text; of a choice, its name or id
     */
    public record Field(String name, String text) {}
}
