package org.ayumi.vision.graphql;

import java.util.List;
import java.util.Optional;
import org.ayumi.common.UserError;
import org.ayumi.graphql.Conflict;
import org.ayumi.graphql.Nodes;
import org.ayumi.graphql.RevisionPage;
import org.ayumi.security.CurrentPerson;
import org.ayumi.vision.VisionChanges;
import org.ayumi.vision.VisionDocument;
import org.ayumi.vision.VisionInput;
import org.ayumi.vision.VisionResult;
import org.ayumi.vision.VisionService;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class VisionController implements Nodes {

    private final VisionService visions;
    private final VisionChanges changes;
    private final CurrentPerson currentPerson;

    VisionController(VisionService visions, VisionChanges changes, CurrentPerson currentPerson) {
        this.visions = visions;
        this.changes = changes;
        this.currentPerson = currentPerson;
    }

    /** The fields of {@code VisionPayload}. */
    record VisionPayload(
            @Nullable VisionView vision,
            List<UserError> userErrors,
            @Nullable Conflict conflict) {}

    @QueryMapping
    Optional<VisionView> vision() {
        return visions.findDocument().map(this::view);
    }

    @MutationMapping
    VisionPayload updateVision(@Argument VisionInput.Frame input) {
        return payload(changes.update(input));
    }

    @MutationMapping
    VisionPayload updateAim(@Argument VisionInput.AimWords input) {
        return payload(changes.update(input));
    }

    @MutationMapping
    VisionPayload updateGlossary(@Argument VisionInput.Glossary input) {
        return payload(changes.update(input));
    }

    @MutationMapping
    VisionPayload updatePlanLevel(@Argument VisionInput.Level input) {
        return payload(changes.update(input));
    }

    @SchemaMapping(typeName = VisionView.TYPE, field = "revisions")
    RevisionPage revisions(VisionView view, @Argument @Nullable Integer first, @Argument @Nullable String after) {
        return RevisionPage.read(
                first,
                after,
                VisionDocument.WHOLE,
                view::version,
                (before, most) -> visions.listRevisions(view.document(), before, most));
    }

    @Override
    public String type() {
        return VisionView.TYPE;
    }

    @Override
    public Optional<VisionView> find(String key) {
        return key.equals(VisionView.KEY) ? vision() : Optional.empty();
    }

    private VisionView view(VisionDocument document) {
        return new VisionView(document, currentPerson.get());
    }

    private VisionPayload payload(VisionResult result) {
        return switch (result) {
            case VisionResult.Changed changed -> new VisionPayload(view(changed.document()), List.of(), null);
            case VisionResult.Rejected rejected -> {
                var document = rejected.document();
                yield new VisionPayload(document == null ? null : view(document), rejected.errors(), null);
            }
            case VisionResult.Conflicted conflicted ->
                new VisionPayload(
                        view(conflicted.document()),
                        List.of(conflicted.error()),
                        Conflict.of(conflicted.version(), conflicted.last(), conflicted.fields()));
        };
    }
}
