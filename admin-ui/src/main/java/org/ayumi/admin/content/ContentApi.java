package org.ayumi.admin.content;

import java.util.List;
import java.util.Map;
import org.ayumi.admin.api.AyumiBackend;
import org.ayumi.admin.strategy.AimName;
import org.ayumi.admin.strategy.LeadChoice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes what initiatives hold on behalf of the signed-in person. */
@Component
public class ContentApi {

    private final AyumiBackend backend;

    ContentApi(AyumiBackend backend) {
        this.backend = backend;
    }

    /** What one chooses from. */
    public ContentChoices getChoices() {
        var answer = backend.retrieveWhole("content/choices", Map.of(), Choices.class);
        return new ContentChoices(
                answer.documents() == null
                        ? List.of()
                        : answer.documents().stream().map(Document::title).toList(),
                answer.departments() == null ? List.of() : answer.departments(),
                answer.vision() == null ? List.of() : answer.vision().aims());
    }

    /** Sends the change; what is to be put right, or who was faster, is part of the answer. */
    public ContentAnswer save(ContentInput input) {
        return switch (input) {
            case ContentInput.Words _ -> save("content/update", "updateInitiative", input);
            case ContentInput.Kpis _ -> save("content/set-kpis", "setKpis", input);
            case ContentInput.Target _ -> save("content/change-target", "changeTarget", input);
            case ContentInput.Tasks _ -> save("content/set-tasks", "setTasks", input);
            case ContentInput.Schedule _ -> save("content/set-schedule", "setSchedule", input);
            case ContentInput.Highlights _ -> save("content/set-highlights", "setHighlights", input);
        };
    }

    private ContentAnswer save(String document, String field, ContentInput input) {
        return backend.change(document, field, input, ContentAnswer.class);
    }

    record Document(String title) {}

    record Aims(List<AimName> aims) {}

    record Choices(
            @Nullable List<Document> documents,
            @Nullable List<LeadChoice> departments,
            @Nullable Aims vision) {}
}
