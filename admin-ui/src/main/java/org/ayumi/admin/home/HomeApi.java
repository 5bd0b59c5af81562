package org.ayumi.admin.home;

import java.util.Map;
import org.ayumi.admin.api.AyumiBackend;
import org.ayumi.admin.api.BackendException;
import org.springframework.stereotype.Component;

/** What concerns the signed-in person now. */
@Component
public class HomeApi {

    private final AyumiBackend backend;

    HomeApi(AyumiBackend backend) {
        this.backend = backend;
    }

    /** The person and the years, in one answer. */
    public HomePage getPage() {
        // An empty field is the answer as a whole.
        var page = backend.retrieve("home/home", Map.of(), "", HomePage.class);
        if (page == null) {
            throw BackendException.failed("Nothing to show at home", null);
        }
        return page;
    }
}
