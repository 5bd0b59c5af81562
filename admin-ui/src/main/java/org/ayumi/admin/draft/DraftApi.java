package org.ayumi.admin.draft;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.ayumi.admin.api.AyumiBackend;
import org.springframework.stereotype.Component;

/** The signed-in person's drafts. */
@Component
public class DraftApi {

    private final AyumiBackend backend;

    DraftApi(AyumiBackend backend) {
        this.backend = backend;
    }

    /** All of them, the one kept last first. */
    public List<Draft> list() {
        return backend.retrieveList("draft/drafts", Map.of(), "formDrafts", Draft.class);
    }

    /** Those of these forms. */
    public List<Draft> list(Collection<String> forms) {
        return backend.retrieveList("draft/drafts", Map.of("forms", forms), "formDrafts", Draft.class);
    }

    /** Keeps what was typed; what is to be put right is part of the answer. */
    public DraftAnswer save(DraftInput input) {
        return backend.change("draft/save", "saveFormDraft", input, DraftAnswer.class);
    }

    /** Drops this version of a draft; a newer one stays. */
    public DraftAnswer discard(String form, int version) {
        return backend.change(
                "draft/discard",
                "discardFormDraft",
                Map.of("form", form, "expectedVersion", version),
                DraftAnswer.class);
    }
}
