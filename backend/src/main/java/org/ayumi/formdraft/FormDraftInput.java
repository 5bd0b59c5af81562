package org.ayumi.formdraft;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a person sends to be kept.
 *
 * @param form the form's key
 * @param title what the form is about
 * @param page the console's page that has the form
 * @param begunOn the version of what the form changes; 0 where it does not exist yet
 * @param fields the texts, in the form's order
 * @param expectedVersion the version of the draft this follows; 0 begins one
 */
public record FormDraftInput(
        String form, String title, String page, int begunOn, List<FormDraft.Field> fields, int expectedVersion) {

    /** Copies the list. */
    public FormDraftInput {
        fields = List.copyOf(fields);
    }

    /** The names and texts in UTF-8. */
    long bytes() {
        return fields.stream()
                .mapToLong(field -> bytes(field.name()) + bytes(field.text()))
                .sum();
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
