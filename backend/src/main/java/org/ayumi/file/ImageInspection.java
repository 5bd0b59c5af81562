package org.ayumi.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;

/** Follows the parts of an image to its end; no pixel is decoded. */
final class ImageInspection {

    private static final int PNG_SIGNATURE = 8;
    private static final int PNG_FRAME = 12;
    private static final int PNG_END = 0x49454E44;

    private static final int MARKER = 0xFF;
    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;

    private ImageInspection() {}

    static void inspectPng(Path content) throws IOException {
        var bytes = ByteBuffer.wrap(Files.readAllBytes(content));
        bytes.position(Math.min(PNG_SIGNATURE, bytes.limit()));
        while (bytes.remaining() >= PNG_FRAME) {
            int length = bytes.getInt();
            if (length < 0 || length > bytes.remaining() - 2 * Integer.BYTES) {
                throw FileRefused.damaged();
            }
            int type = bytes.getInt(bytes.position());
            var sum = new CRC32();
            sum.update(bytes.slice(bytes.position(), Integer.BYTES + length));
            bytes.position(bytes.position() + Integer.BYTES + length);
            if (bytes.getInt() != (int) sum.getValue()) {
                throw FileRefused.damaged();
            }
            if (type == PNG_END) {
                return;
            }
        }
        throw FileRefused.damaged();
    }

    static void inspectJpeg(Path content) throws IOException {
        byte[] bytes = Files.readAllBytes(content);
        int at = 2;
        while (at + 4 <= bytes.length && unsigned(bytes[at]) == MARKER) {
            int marker = unsigned(bytes[at + 1]);
            if (marker == MARKER) {
                at++;
                continue;
            }
            int length = unsigned(bytes[at + 2]) << Byte.SIZE | unsigned(bytes[at + 3]);
            at += 2 + length;
            if (marker == START_OF_SCAN && endsFrom(bytes, at)) {
                return;
            }
        }
        throw FileRefused.damaged();
    }

    private static boolean endsFrom(byte[] bytes, int start) {
        for (int at = start; at + 1 < bytes.length; at++) {
            if (unsigned(bytes[at]) == MARKER && unsigned(bytes[at + 1]) == END_OF_IMAGE) {
                return true;
            }
        }
        return false;
    }

    private static int unsigned(byte value) {
        return Byte.toUnsignedInt(value);
    }
}
