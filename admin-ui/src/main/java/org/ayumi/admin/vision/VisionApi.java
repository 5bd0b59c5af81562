package org.ayumi.admin.vision;

import java.util.Map;
import org.ayumi.admin.api.AyumiBackend;
import org.ayumi.admin.api.BackendException;
import org.springframework.stereotype.Component;

/** The DX vision, as the signed-in person may read it. */
@Component
public class VisionApi {

    private final AyumiBackend backend;

    VisionApi(AyumiBackend backend) {
        this.backend = backend;
    }

    /** The vision and the years that serve it, in one answer; NOT_FOUND where there is no vision. */
    public VisionPage getPage() {
        // An empty field is the answer as a whole.
        var page = backend.retrieve("vision/vision", Map.of(), "", VisionPage.class);
        if (page == null || page.vision() == null) {
            throw BackendException.notFound("the vision");
        }
        return page;
    }

    /** Sends the change; what is to be put right is part of the answer. */
    public VisionAnswer save(VisionInput input) {
        return switch (input) {
            case VisionInput.Frame _ -> save("vision/update-vision", "updateVision", input);
            case VisionInput.AimWords _ -> save("vision/update-aim", "updateAim", input);
            case VisionInput.Level _ -> save("vision/update-level", "updatePlanLevel", input);
            case VisionInput.Glossary _ -> save("vision/update-glossary", "updateGlossary", input);
        };
    }

    private VisionAnswer save(String document, String field, VisionInput input) {
        return backend.change(document, field, input, VisionAnswer.class);
    }
}
