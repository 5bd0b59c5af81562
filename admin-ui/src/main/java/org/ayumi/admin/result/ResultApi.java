package org.ayumi.admin.result;

import java.util.List;
import java.util.Map;
import org.ayumi.admin.api.AyumiBackend;
import org.springframework.stereotype.Component;

/** Changes results on behalf of the signed-in person. */
@Component
public class ResultApi {

    private final AyumiBackend backend;

    ResultApi(AyumiBackend backend) {
        this.backend = backend;
    }

    /** The titles of the published documents, in order of publication. */
    public List<String> listDocuments() {
        return backend.retrieveList("result/documents", Map.of(), "documents", Document.class).stream()
                .map(Document::title)
                .toList();
    }

    /** Sends the change; what is to be put right, or who was faster, is part of the answer. */
    public ResultAnswer save(ResultInput input) {
        return switch (input) {
            case ResultInput.RecordActual _ -> save("result/record-actual", "recordActual", input);
            case ResultInput.SetOfficialRating _ -> save("result/set-official-rating", "setOfficialRating", input);
            case ResultInput.SetOutcome _ -> save("result/set-outcome", "setOutcome", input);
        };
    }

    private ResultAnswer save(String document, String field, ResultInput input) {
        return backend.change(document, field, input, ResultAnswer.class);
    }

    record Document(String title) {}
}
