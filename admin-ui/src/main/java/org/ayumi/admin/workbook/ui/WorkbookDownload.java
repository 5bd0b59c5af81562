package org.ayumi.admin.workbook.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import org.ayumi.admin.api.BackendException;
import org.ayumi.admin.workbook.WorkbookApi;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Passes a workbook on from the backend as it is written, with the token of whoever asks. */
final class WorkbookDownload implements DownloadHandler {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(WorkbookDownload.class);

    private final int year;
    private final @Nullable String department;
    private final transient WorkbookApi workbooks;

    WorkbookDownload(int year, @Nullable String department, WorkbookApi workbooks) {
        this.year = year;
        this.department = department;
        this.workbooks = workbooks;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        try (var file = workbooks.open(year, department)) {
            event.setFileName(file.name());
            event.setContentType(file.type());
            event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
            event.getResponse().setHeader("Cache-Control", "private, no-store");
            file.content().transferTo(event.getOutputStream());
        } catch (BackendException e) {
            LOG.info("the workbook of {} was not fetched", year, e);
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
