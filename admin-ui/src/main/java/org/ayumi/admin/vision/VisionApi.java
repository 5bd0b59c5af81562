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
}
