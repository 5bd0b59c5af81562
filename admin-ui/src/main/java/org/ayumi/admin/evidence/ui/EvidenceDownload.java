package org.ayumi.admin.evidence.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import org.ayumi.admin.api.BackendException;
import org.ayumi.admin.evidence.Evidence;
import org.ayumi.admin.evidence.EvidenceApi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Passes a file on from the backend, with the token of whoever asks, to be saved and never to be shown. */
final class EvidenceDownload implements DownloadHandler {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(EvidenceDownload.class);

    private final transient Evidence evidence;
    private final transient EvidenceApi api;

    EvidenceDownload(Evidence evidence, EvidenceApi api) {
        this.evidence = evidence;
        this.api = api;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        try (var file = api.open(evidence.id())) {
            event.setFileName(evidence.name());
            event.setContentType(file.type());
            event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
            event.getResponse().setHeader("Cache-Control", "private, no-store");
            if (file.size() >= 0) {
                event.setContentLength(file.size());
            }
            file.content().transferTo(event.getOutputStream());
        } catch (BackendException e) {
            LOG.info("evidence {} was not fetched", evidence.id(), e);
            // The console's calm pages say the rest.
            event.getResponse().sendError(status(e.kind()), e.kind().name());
        }
    }

    private static int status(BackendException.Kind kind) {
        return switch (kind) {
            case SIGNED_OUT -> 401;
            case NOT_FOUND, FORBIDDEN -> 404;
            case UNAVAILABLE, LOGIN_UNAVAILABLE -> 503;
            case INVALID, FAILED -> 500;
        };
    }
}
