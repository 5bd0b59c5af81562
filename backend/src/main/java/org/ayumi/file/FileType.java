package org.ayumi.file;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The types of files that are accepted. */
public enum FileType {
    /** PDF. */
    PDF("PDF", "application/pdf", "pdf"),
    /** PNG. */
    PNG("PNG", "image/png", "png"),
    /** JPEG. */
    JPEG("JPEG", "image/jpeg", "jpg", "jpeg"),
    /** A workbook without macros. */
    XLSX("Excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    /** A document without macros. */
    DOCX("Word", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    /** A presentation without macros. */
    PPTX("PowerPoint", "application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    /** Plain text, in UTF-8 or Shift_JIS. */
    TEXT("テキスト", "text/plain", "txt"),
    /** Comma separated values, in UTF-8 or Shift_JIS. */
    CSV("CSV", "text/csv", "csv");

    private final String label;
    private final String mediaType;
    private final List<String> extensions;

    FileType(String label, String mediaType, String... extensions) {
        this.label = label;
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    /** As people name it. */
    public String label() {
        return label;
    }

    /** Its media type. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether a file name of that extension (lower case, no dot) may hold it. */
    boolean isNamed(String extension) {
        return extensions.contains(extension);
    }

    /** All of them in one line, with what names end with. */
    static String allowed() {
        return Arrays.stream(values())
                .map(type -> "%s（%s）"
                        .formatted(
                                type.label,
                                type.extensions.stream()
                                        .map(extension -> "." + extension)
                                        .collect(Collectors.joining("、"))))
                .collect(Collectors.joining("、"));
    }
}
