package org.ayumi.admin.shell;

import java.util.List;
import java.util.Map;
import org.ayumi.admin.api.AyumiBackend;
import org.ayumi.admin.api.BackendException;
import org.springframework.stereotype.Component;

/** What the bars need to know. */
@Component
class ShellApi {

    private final AyumiBackend backend;

    ShellApi(AyumiBackend backend) {
        this.backend = backend;
    }

    Viewer getViewer() {
        var viewer = backend.retrieve("shell/viewer", Map.of(), "viewer", Viewer.class);
        if (viewer == null) {
            throw BackendException.failed("The backend does not tell who is signed in", null);
        }
        return viewer;
    }

    /** The years that have a strategy, newest first. */
    List<Year> listYears() {
        return backend.retrieveList("shell/years", Map.of(), "strategies", Year.class);
    }
}
