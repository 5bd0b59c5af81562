package org.ayumi.admin.help;

import java.util.Map;
import org.ayumi.admin.api.AyumiBackend;
import org.ayumi.admin.api.BackendException;
import org.springframework.stereotype.Component;

/** What help needs to know of the person who asks. */
@Component
public class HelpApi {

    private final AyumiBackend backend;

    HelpApi(AyumiBackend backend) {
        this.backend = backend;
    }

    /** The signed-in person. */
    public Asker getAsker() {
        var asker = backend.retrieve("help/asker", Map.of(), "viewer", Asker.class);
        if (asker == null) {
            throw BackendException.failed("The backend does not tell who asks for help", null);
        }
        return asker;
    }
}
