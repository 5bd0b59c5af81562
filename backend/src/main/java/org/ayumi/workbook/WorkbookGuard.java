package org.ayumi.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Looks an upload over before anything reads it: its size packed and unpacked, and what it carries besides cells. It
 * unpacks with the reader's own library, so that both see the same.
 *
 * @see "docs/decisions/020-workbooks.md"
 */
final class WorkbookGuard {

    /** All departments' plans of a sample year take 80 KB. */
    static final int MOST_BYTES = 5 * 1024 * 1024;

    /** Unpacked; a workbook of all departments takes less than 1 MB. */
    private static final int MOST_UNPACKED = 40 * 1024 * 1024;

    private static final int MOST_ENTRIES = 500;
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private static final Pattern MACROS =
            Pattern.compile("vbaproject|macrosheets/|activex/|dialogsheets/|customui/|macroenabled");
    private static final Pattern LINKS =
            Pattern.compile("externallinks/|xl/connections\\.xml|querytables/|embeddings/|webextensions/");
    private static final Pattern OUTWARD =
            Pattern.compile("<(?:\\w+:)?Relationship\\b[^>]*TargetMode\\s*=\\s*[\"']External[\"'][^>]*>");
    private static final Pattern HYPERLINK = Pattern.compile("Type\\s*=\\s*[\"'][^\"']*/hyperlink[\"']");

    private int room = MOST_UNPACKED;

    private WorkbookGuard() {}

    /** Refuses with {@link WorkbookRefused} what is not to be read; tells whether any sheet holds a formula. */
    static boolean check(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw WorkbookRefused.tooLarge();
        }
        if (startsWith(bytes, OLE)) {
            throw new String(bytes, StandardCharsets.UTF_16LE).contains("EncryptedPackage")
                            || new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_16LE)
                                    .contains("EncryptedPackage")
                    ? WorkbookRefused.because("ENCRYPTED", "パスワードで保護されたブックは読み取れません。パスワードを外して保存し直してください。")
                    : WorkbookRefused.because("OLD_FORMAT", "古い形式（.xls）のブックは読み取れません。.xlsx形式で保存し直してください。");
        }
        if (!startsWith(bytes, ZIP)) {
            throw WorkbookRefused.noWorkbook();
        }
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            return new WorkbookGuard().check(zip);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw WorkbookRefused.broken();
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length > mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    private boolean check(ZipFile zip) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        var entries = zip.getEntries();
        while (entries.hasMoreElements()) {
            var entry = entries.nextElement();
            if (parts.size() >= MOST_ENTRIES) {
                throw WorkbookRefused.tooLarge();
            }
            String name = entry.getName().toLowerCase(Locale.ROOT).replace('\\', '/');
            refuse(name);
            try (var content = zip.getInputStream(entry)) {
                // Two entries of one name could be read as one by us and as the other by the reader.
                if (content == null || parts.put(name, unpacked(content)) != null) {
                    throw WorkbookRefused.broken();
                }
            }
        }
        var types = parts.get("[content_types].xml");
        if (types == null || !text(types).contains("spreadsheetml")) {
            throw WorkbookRefused.noWorkbook();
        }
        refuse(text(types).toLowerCase(Locale.ROOT));
        if (!text(types).contains("spreadsheetml.sheet.main+xml")) {
            throw WorkbookRefused.noWorkbook();
        }
        boolean formulas = false;
        for (var part : parts.entrySet()) {
            if (part.getKey().endsWith(".rels")) {
                refuseOutward(text(part.getValue()));
            } else if (part.getKey().startsWith("xl/worksheets/")
                    && part.getKey().endsWith(".xml")) {
                formulas |= SheetScan.holdsFormulas(part.getValue());
            }
        }
        return formulas;
    }

    /** Unpacks as much as there is room for, whatever the entry says of its size. */
    private byte[] unpacked(InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(room + 1);
        if (bytes.length > room) {
            throw WorkbookRefused.because("ZIP_BOMB", "ブックの中身が大きすぎるため、読み取りません。ダウンロードし直したブックに入力してください。");
        }
        room -= bytes.length;
        return bytes;
    }

    private static void refuse(String name) {
        if (MACROS.matcher(name).find()) {
            throw WorkbookRefused.because("MACROS", "マクロを含むブックは読み取りません。マクロのない.xlsx形式で保存し直してください。");
        }
        if (LINKS.matcher(name).find()) {
            throw externalLinks();
        }
    }

    /** Addresses typed into cells become links by themselves and harm nobody; everything else that leads outside does. */
    private static void refuseOutward(String relationships) {
        var matcher = OUTWARD.matcher(relationships);
        while (matcher.find()) {
            if (!HYPERLINK.matcher(matcher.group()).find()) {
                throw externalLinks();
            }
        }
    }

    private static WorkbookRefused externalLinks() {
        return WorkbookRefused.because("EXTERNAL_LINKS", "ほかのブックやデータへのリンクを含むブックは読み取りません。リンクを解除して保存し直してください。");
    }

    private static String text(byte[] part) {
        return new String(part, StandardCharsets.UTF_8);
    }
}
