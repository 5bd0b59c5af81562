package org.ayumi.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/**
 * Finds out what a file holds by looking inside, and refuses what is of no accepted type, broken, or can act by itself.
 * No search for viruses.
 *
 * @see "docs/decisions/018-files-and-evidence.md"
 */
final class FileInspection {

    /** The signatures alone: no parser and no outside program is ever started. */
    private static final MimeTypes SIGNATURES = MimeTypes.getDefaultMimeTypes();

    private FileInspection() {}

    /** The type; {@link FileRefused} where the file is not accepted. */
    static FileType inspect(FileName name, Path content) throws IOException {
        long size = Files.size(content);
        if (size == 0) {
            throw FileRefused.empty();
        }
        if (size > StoredFile.MOST_BYTES) {
            throw FileRefused.tooLarge();
        }
        var type = look(name, content);
        if (!type.isNamed(name.extension())) {
            throw FileRefused.misnamed(name.value(), type);
        }
        return type;
    }

    private static FileType look(FileName name, Path content) throws IOException {
        var signature = signature(content);
        return switch (signature.toString()) {
            case "application/pdf" -> {
                PdfInspection.inspect(Files.readAllBytes(content));
                yield FileType.PDF;
            }
            case "image/png" -> {
                ImageInspection.inspectPng(content);
                yield FileType.PNG;
            }
            case "image/jpeg" -> {
                ImageInspection.inspectJpeg(content);
                yield FileType.JPEG;
            }
            case "application/zip", "application/x-tika-ooxml" -> OfficeInspection.inspect(content);
            // The old formats, and new ones behind a password.
            case "application/x-tika-msoffice", "application/x-ole-storage" -> throw FileRefused.unreadable();
            default -> {
                // Shift_JIS has no signature; markup has one.
                boolean perhapsText = signature.equals(MediaType.OCTET_STREAM)
                        || (signature.getType().equals("text") && !signature.equals(MediaType.TEXT_HTML));
                if (!perhapsText || !TextInspection.isText(content)) {
                    throw FileRefused.notAllowed();
                }
                yield FileType.CSV.isNamed(name.extension()) ? FileType.CSV : FileType.TEXT;
            }
        };
    }

    private static MediaType signature(Path content) throws IOException {
        try (var stream = new BufferedInputStream(Files.newInputStream(content))) {
            return SIGNATURES.detect(stream, new Metadata()).getBaseType();
        }
    }
}
