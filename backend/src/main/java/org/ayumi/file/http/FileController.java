package org.ayumi.file.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.ayumi.file.FileId;
import org.ayumi.file.FileRefused;
import org.ayumi.file.FileService;
import org.ayumi.file.StoredFile;
import org.ayumi.graphql.GlobalId;
import org.ayumi.security.AccessRefused;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

@Controller
class FileController {

    static final String PATH = "/files";

    /** A file, and the few lines around it. */
    static final long MOST_BYTES = StoredFile.MOST_BYTES + 64 * 1024;

    private final FileService files;

    FileController(FileService files) {
        this.files = files;
    }

    /** What is told of an upload. */
    record Uploaded(String id, String name, String type, long size) {
        static Uploaded of(StoredFile file) {
            return new Uploaded(
                    new GlobalId("File", file.id().value()).encode(),
                    file.name(),
                    file.type().mediaType(),
                    file.size());
        }
    }

    /** Rights first, then the size that is announced: only then is anything read, into a file beside the store. */
    @PostMapping(PATH)
    @ResponseBody
    Uploaded upload(HttpServletRequest request) throws IOException {
        files.requireUpload();
        if (request.getContentLengthLong() > MOST_BYTES) {
            throw FileRefused.tooLarge();
        }
        var sent = file(request);
        var copy = File.createTempFile("ayumi-upload", null);
        try {
            sent.transferTo(copy);
            return Uploaded.of(files.upload(sent.getOriginalFilename(), copy.toPath()));
        } finally {
            Files.deleteIfExists(copy.toPath());
        }
    }

    private static MultipartFile file(HttpServletRequest request) {
        try {
            var sent = request instanceof MultipartHttpServletRequest multipart ? multipart.getFiles("file") : null;
            if (sent == null || sent.size() != 1) {
                throw FileRefused.missing();
            }
            return sent.getFirst();
        } catch (MaxUploadSizeExceededException tooLarge) {
            throw FileRefused.tooLarge();
        } catch (MultipartException unreadable) {
            throw FileRefused.missing();
        }
    }

    @GetMapping(PATH + "/{id}")
    ResponseEntity<?> download(@PathVariable String id) {
        return GlobalId.keyOf("File", id)
                .flatMap(FileId::parse)
                .flatMap(files::findReadable)
                .<ResponseEntity<?>>map(this::answer)
                .orElseGet(FileAnswers::notFound);
    }

    private ResponseEntity<InputStreamResource> answer(StoredFile file) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type().mediaType()))
                .contentLength(file.size())
                // Rights can end: a browser asks again each time, and is told that nothing changed.
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(file.id().value())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(new InputStreamResource(() -> files.open(file)));
    }

    @ExceptionHandler
    void refuse(FileRefused refused, HttpServletRequest request, HttpServletResponse response) throws IOException {
        FileAnswers.refuse(refused, request, response);
    }

    @ExceptionHandler
    ResponseEntity<FileAnswers.Refusal> refuse(AccessRefused refused) {
        return FileAnswers.forbidden(refused);
    }
}
