package org.ayumi.admin.draft;

import java.util.List;
import java.util.Map;

/**
 * What is sent to be kept.
 *
 * @param form the form's key
 * @param title what the form is about
 * @param page the page that has the form
 * @param begunOn the version of what the form changes; 0 where it does not exist yet
 * @param fields the texts
 * @param expectedVersion the version of the draft this follows; 0 begins one
 */
public record DraftInput(
        String form, String title, String page, int begunOn, List<Draft.Field> fields, int expectedVersion) {

    /** These texts by the fields' names, in their order. */
    public static DraftInput of(
            String form, String title, String page, int begunOn, Map<String, String> texts, int expectedVersion) {
        var fields = texts.entrySet().stream()
                .map(entry -> new Draft.Field(entry.getKey(), entry.getValue()))
                .toList();
        return new DraftInput(form, title, page, begunOn, fields, expectedVersion);
    }
}
