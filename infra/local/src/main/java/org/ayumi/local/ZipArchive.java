package org.ayumi.local;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A zip whose entries lie below one folder.
 *
 * @param file the zip
 */
record ZipArchive(Path file) {

    /** Unpacks what lies below the zip's single top folder into the target; executable files stay executable. */
    void unpackInto(Path target) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(file, Map.of("enablePosixFileAttributes", "true"))) {
            Path top = topFolder(zip);
            try (Stream<Path> entries = Files.walk(top)) {
                for (Path entry : (Iterable<Path>) entries::iterator) {
                    copy(entry, target.resolve(top.relativize(entry).toString()));
                }
            }
        }
    }

    private static Path topFolder(FileSystem zip) throws IOException {
        try (Stream<Path> tops = Files.list(zip.getPath("/"))) {
            return tops.findFirst().orElseThrow(() -> new IOException("An empty archive"));
        }
    }

    private static void copy(Path entry, Path target) throws IOException {
        if (Files.isDirectory(entry)) {
            Files.createDirectories(target);
            return;
        }
        Files.copy(entry, target);
        boolean executable = Files.getPosixFilePermissions(entry).contains(PosixFilePermission.OWNER_EXECUTE);
        if (executable && target.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(target);
            permissions.add(PosixFilePermission.OWNER_EXECUTE);
            Files.setPosixFilePermissions(target, permissions);
        }
    }
}
