package org.ayumi.admin.evidence.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** The texts of the upload component. */
public final class UploadTexts {

    private static final int KILO = 1024;

    private UploadTexts() {}

    /** In the reader's language. */
    public static UploadI18N get() {
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(translate("evidence.upload.drop"))
                        .setMany(translate("evidence.upload.drop")))
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(translate("evidence.upload.add"))
                        .setMany(translate("evidence.upload.add")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(translate("evidence.upload.too-many"))
                        .setFileIsTooBig(translate("evidence.upload.too-big"))
                        .setIncorrectFileType(translate("evidence.upload.type")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(translate("evidence.upload.connecting"))
                                .setStalled(translate("evidence.upload.stalled"))
                                .setProcessing(translate("evidence.upload.processing"))
                                .setHeld(translate("evidence.upload.held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(translate("evidence.upload.remaining"))
                                .setUnknown(translate("evidence.upload.remaining.unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(translate("evidence.upload.unavailable"))
                                .setUnexpectedServerError(translate("evidence.upload.failed"))
                                .setForbidden(translate("evidence.upload.failed"))
                                .setFileTooLarge(translate("evidence.upload.too-big"))))
                .setFile(new UploadI18N.File()
                        .setRetry(translate("evidence.upload.retry"))
                        .setStart(translate("evidence.upload.start"))
                        .setRemove(translate("evidence.upload.clear")))
                .setUnits(List.of("B", "KB", "MB", "GB"), KILO);
    }
}
