package org.ayumi.testing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files as fixtures: small, and what they say they are unless named otherwise. */
public final class SampleFiles {

    /** Shift_JIS as Windows writes it. */
    public static final Charset SHIFT_JIS = Charset.forName("windows-31j");

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private SampleFiles() {}

    /** Text in UTF-8. */
    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A page without content. */
    public static byte[] pdf() {
        return pdf("");
    }

    /** A PDF whose catalog has further entries. */
    public static byte[] pdf(String catalog) {
        return bytes("""
                %%PDF-1.7
                %%\u00e2\u00e3
                1 0 obj
                << /Type /Catalog /Pages 2 0 R %s >>
                endobj
                2 0 obj
                << /Type /Pages /Kids [3 0 R] /Count 1 >>
                endobj
                3 0 obj
                << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>
                endobj
                4 0 obj
                << /Length 36 >>
                stream
                BT (/JS in a page's words) Tj ET
                endstream
                endobj
                trailer
                << /Root 1 0 R /Size 5 >>
                startxref
                0
                %%%%EOF
                """.formatted(catalog));
    }

    /** A PDF that holds an object in a compressed stream. */
    public static byte[] pdfWithCompressed(String object) {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            deflater.write(bytes("5 0 " + object));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes("""
                %%PDF-1.7
                1 0 obj
                << /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length %d >>
                stream
                %s
                endstream
                endobj
                %%%%EOF
                """.formatted(packed.size(), packed.toString(StandardCharsets.ISO_8859_1)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A small picture. */
    public static byte[] image(String format) {
        var picture = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(24, 16, BufferedImage.TYPE_INT_RGB), format, picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return picture.toByteArray();
    }

    /** The parts of a workbook. */
    public static Map<String, byte[]> workbook() {
        return office("xl/workbook.xml", "spreadsheetml.sheet.main+xml");
    }

    /** The parts of a document. */
    public static Map<String, byte[]> document() {
        return office("word/document.xml", "wordprocessingml.document.main+xml");
    }

    /** The parts of a presentation. */
    public static Map<String, byte[]> presentation() {
        return office("ppt/presentation.xml", "presentationml.presentation.main+xml");
    }

    private static Map<String, byte[]> office(String main, String type) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", contentTypes(main, OFFICE + type));
        parts.put("_rels/.rels", relationship("officeDocument", main, "Internal"));
        parts.put(main, text("<main/>"));
        return parts;
    }

    /** The part that tells the types of the others. */
    public static byte[] contentTypes(String main, String type) {
        return text("""
                <?xml version="1.0" encoding="UTF-8"?>
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="xml" ContentType="application/xml"/>
                <Override PartName="/%s" ContentType="%s"/></Types>""".formatted(main, type));
    }

    /** A part with one relationship. */
    public static byte[] relationship(String type, String target, String mode) {
        return text("""
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1"
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s" TargetMode="%s"/></Relationships>""".formatted(type, target, mode));
    }

    /** Parts with one more. */
    public static Map<String, byte[]> with(Map<String, byte[]> parts, String name, byte[] content) {
        var more = new LinkedHashMap<>(parts);
        more.put(name, content);
        return more;
    }

    /** Parts, packed. */
    public static byte[] zip(Map<String, byte[]> parts) {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** A workbook of which one part swells to so many megabytes. */
    public static byte[] bomb(int megabytes) {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            for (var part : workbook().entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] blanks = new byte[1024 * 1024];
            for (int i = 0; i < megabytes; i++) {
                zip.write(blanks);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
