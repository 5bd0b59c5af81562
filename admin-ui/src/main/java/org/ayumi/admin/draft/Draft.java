package org.ayumi.admin.draft;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was typed into a form and not saved yet.
 *
 * @param form the form's key
 * @param title what the form is about
 * @param page the page that has the form, relative to the console's address
 * @param begunOn the version of what the form changes when the typing began
 * @param fields the texts that differ from what stood there, in the form's order
 * @param version the draft's own
 * @param savedAt when it was kept last
 */
public record Draft(
        String form, String title, String page, int begunOn, List<Field> fields, int version, OffsetDateTime savedAt) {

    /** A field and what was typed into it. */
    public record Field(String name, String text) {}

    /** The texts by the fields' names, in the form's order. */
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        fields.forEach(field -> texts.put(field.name(), field.text()));
        return texts;
    }
}
