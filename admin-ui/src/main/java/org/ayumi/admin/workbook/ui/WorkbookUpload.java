package org.ayumi.admin.workbook.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.ayumi.admin.api.BackendException;
import org.ayumi.admin.api.SentFile;
import org.ayumi.admin.api.UserError;
import org.ayumi.admin.evidence.ui.UploadTexts;
import org.ayumi.admin.workbook.WorkbookApi;
import org.jspecify.annotations.Nullable;

/** Where a workbook is chosen or dropped; it passes on to the backend as it comes. */
final class WorkbookUpload extends Div {

    private static final long serialVersionUID = 1L;

    private static final int MOST_BYTES = 5 * 1024 * 1024;

    private final transient WorkbookApi api;
    private final transient Consumer<String> sent;
    private final transient Consumer<List<UserError>> refused;
    private final transient Runnable begun;
    private final Upload upload = new Upload((UploadHandler) this::receive);

    /** Uploads end in threads of their own; what came of one is taken up by the page's next event. */
    private final transient AtomicReference<@Nullable Received> received = new AtomicReference<>();

    private record Received(
            @Nullable SentFile file, @Nullable BackendException failure) {}

    /**
     * An upload.
     *
     * @param sent told the id of what was sent
     * @param refused told why it was not taken
     * @param begun told before either
     */
    WorkbookUpload(WorkbookApi api, Consumer<String> sent, Consumer<List<UserError>> refused, Runnable begun) {
        this.api = api;
        this.sent = sent;
        this.refused = refused;
        this.begun = begun;
        addClassName("workbook-upload");
        upload.setI18n(texts());
        upload.setAcceptedFileExtensions(".xlsx");
        upload.setMaxFileSize(MOST_BYTES);
        upload.setWidthFull();
        upload.getElement().addEventListener("upload-success", event -> takeUp());
        upload.getElement().addEventListener("upload-error", event -> takeUp());
        upload.addFileRejectedListener(event -> {
            begun.run();
            refused.accept(
                    List.of(new UserError(null, "REJECTED", event.getFileName() + "：" + event.getErrorMessage())));
        });
        add(upload);
    }

    private static UploadI18N texts() {
        return UploadTexts.get()
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(translate("workbook.upload.drop"))
                        .setMany(translate("workbook.upload.drop")))
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(translate("workbook.upload.add"))
                        .setMany(translate("workbook.upload.add")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(translate("workbook.upload.too-many"))
                        .setFileIsTooBig(translate("workbook.upload.too-big"))
                        .setIncorrectFileType(translate("workbook.upload.type")));
    }

    private void receive(UploadEvent event) throws IOException {
        try (var content = event.getInputStream()) {
            receive(event.getFileName(), event.getFileSize(), content);
        }
    }

    void receive(String name, long size, InputStream content) {
        try {
            received.set(new Received(api.send(name, size, content), null));
        } catch (BackendException e) {
            received.set(new Received(null, e));
        }
    }

    void takeUp() {
        upload.clearFileList();
        var next = received.getAndSet(null);
        if (next == null) {
            return;
        }
        begun.run();
        if (next.failure() != null) {
            throw next.failure();
        }
        var file = next.file();
        if (file != null && file.id() != null) {
            sent.accept(file.id());
        } else if (file != null && file.error() != null) {
            refused.accept(List.of(file.error()));
        }
    }

    void focus() {
        upload.getElement().executeJs("this.querySelector('[slot=add-button]')?.focus()");
    }
}
