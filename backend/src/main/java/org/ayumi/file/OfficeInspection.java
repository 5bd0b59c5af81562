package org.ayumi.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * Looks through the parts of an Office file: which kind it is, and whether it holds macros, controls or embedded
 * objects. Everything is unpacked once, into nothing, so that what swells is found whatever its directory says.
 */
final class OfficeInspection {

    private static final int MOST_PARTS = 5_000;
    private static final long MOST_UNPACKED = 200L * 1024 * 1024;

    /** The charts of a document hold their figures in a workbook, and that one may hold none. */
    private static final int DEEPEST = 1;

    private static final String MAIN = "application/vnd.openxmlformats-officedocument.";
    private static final Map<String, FileType> TYPES = Map.of(
            MAIN + "spreadsheetml.sheet.main+xml", FileType.XLSX,
            MAIN + "wordprocessingml.document.main+xml", FileType.DOCX,
            MAIN + "presentationml.presentation.main+xml", FileType.PPTX);

    private static final List<String> ACTIVE_PARTS =
            List.of("vbaproject", "vbadata", "/activex/", "/macrosheets/", "oleobject");
    private static final List<String> ACTIVE_TYPES = List.of("macroenabled", "vbaproject");
    private static final List<String> ACTIVE_LINKS = List.of("attachedtemplate", "oleobject");

    private final Set<String> contentTypes = new HashSet<>();
    private long unpacked;
    private int parts;

    private OfficeInspection() {}

    static FileType inspect(Path content) throws IOException {
        var inspection = new OfficeInspection();
        try (var zip = new ZipFile(content.toFile())) {
            var names = new HashSet<String>();
            for (var entry : zip.stream().toList()) {
                if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
                    throw FileRefused.damaged();
                }
                try (var part = zip.getInputStream(entry)) {
                    inspection.look(entry.getName(), part, 0);
                }
            }
        } catch (IOException unreadable) {
            throw FileRefused.damaged();
        }
        var kinds = inspection.contentTypes.stream()
                .map(TYPES::get)
                .filter(Objects::nonNull)
                .toList();
        if (kinds.size() != 1) {
            throw FileRefused.notAllowed();
        }
        return kinds.getFirst();
    }

    private void look(String name, InputStream packed, int depth) throws IOException {
        parts++;
        if (parts > MOST_PARTS) {
            throw FileRefused.expandsTooFar();
        }
        String part = "/" + name.toLowerCase(Locale.ROOT);
        var stream = new Counted(packed);
        if (ACTIVE_PARTS.stream().anyMatch(part::contains)) {
            throw FileRefused.active("マクロや埋め込みオブジェクト");
        }
        if (part.equals("/[content_types].xml")) {
            var types = OfficeXml.attributes(stream, "ContentType");
            if (types.stream().anyMatch(type -> containsAny(type, ACTIVE_TYPES))) {
                throw FileRefused.active("マクロ");
            }
            if (depth == 0) {
                contentTypes.addAll(types);
            }
        } else if (part.endsWith(".rels")) {
            if (OfficeXml.externalLinks(stream).stream().anyMatch(type -> containsAny(type, ACTIVE_LINKS))) {
                throw FileRefused.active("外部のひな形やオブジェクトへの参照");
            }
        } else if (part.contains("/embeddings/")) {
            lookInto(part, stream, depth);
        }
        stream.transferTo(OutputStream.nullOutputStream());
    }

    private void lookInto(String part, InputStream embedded, int depth) throws IOException {
        if (depth == DEEPEST || !part.endsWith(".xlsx")) {
            throw FileRefused.active("埋め込みオブジェクト");
        }
        var zip = new ZipInputStream(embedded);
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            look(entry.getName(), zip, depth + 1);
        }
    }

    private static boolean containsAny(String text, List<String> words) {
        String small = text.toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(small::contains);
    }

    /** Counts what is unpacked; leaves closing to whoever opened. */
    private final class Counted extends FilterInputStream {
        Counted(InputStream packed) {
            super(packed);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        @Override
        public void close() {}

        private void count(int bytes) {
            unpacked += bytes;
            if (unpacked > MOST_UNPACKED) {
                throw FileRefused.expandsTooFar();
            }
        }
    }
}
