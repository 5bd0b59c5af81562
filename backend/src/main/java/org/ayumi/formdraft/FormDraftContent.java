package org.ayumi.formdraft;

import java.time.Instant;
import java.util.List;
import org.ayumi.common.Required;

/** The part of a draft a person sends; its components are those of {@link FormDraft}. */
public record FormDraftContent(String form, String title, String page, int begunOn, List<FormDraft.Field> fields) {

    /** Copies the list. */
    public FormDraftContent {
        Required.text(form, "draft.form");
        fields = Required.list(fields);
    }

    static FormDraftContent of(FormDraftInput input) {
        return new FormDraftContent(input.form(), input.title().strip(), input.page(), input.begunOn(), input.fields());
    }

    FormDraft at(int version, Instant savedAt) {
        return new FormDraft(form, title, page, begunOn, fields, version, savedAt);
    }
}
