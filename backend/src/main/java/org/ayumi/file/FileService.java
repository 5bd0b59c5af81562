package org.ayumi.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ayumi.security.CurrentPerson;
import org.ayumi.security.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * Files on behalf of the current person. An upload is its owner's alone and stays for a day, unless a feature claims it
 * and, once what names the file is stored, settles the claim with {@link #keep}.
 *
 * @see "docs/decisions/018-files-and-evidence.md"
 */
@Service
public class FileService {

    /** How long an upload waits to be claimed, and a claim to be settled. */
    public static final Duration WAITS = Duration.ofDays(1);

    /** The most uploads of one person that wait to be claimed. */
    static final int MOST_WAITING = 50;

    /** Each looks at a file of at most {@link StoredFile#MOST_BYTES} in memory. */
    private static final int MOST_AT_ONCE = 4;

    private static final int PATIENCE_SECONDS = 20;

    private final FileRepository files;
    private final ObjectProvider<FileHolder> holders;
    private final CurrentPerson currentPerson;
    private final Clock clock;
    private final Semaphore places = new Semaphore(MOST_AT_ONCE, true);

    FileService(FileRepository files, ObjectProvider<FileHolder> holders, CurrentPerson currentPerson, Clock clock) {
        this.files = files;
        this.holders = holders;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** Refuses people who may write nothing a file could belong to. */
    public void requireUpload() {
        currentPerson.get().require(Permission.WRITE_OWN_PLANS);
    }

    /**
     * Stores an upload; {@link FileRefused} where it is not accepted.
     *
     * @param name the name as sent
     * @param content a copy of the bytes, which stays the caller's to delete
     */
    public StoredFile upload(@Nullable String name, Path content) throws IOException {
        requireUpload();
        var owner = currentPerson.get().username();
        if (files.countUnclaimed(owner) >= MOST_WAITING) {
            throw FileRefused.tooMany(MOST_WAITING);
        }
        var cleaned = FileName.of(name);
        enter();
        try {
            var type = FileInspection.inspect(cleaned, content);
            var now = clock.instant();
            var file = new StoredFile(
                    FileId.next(now), cleaned.value(), type, Files.size(content), owner, null, now.plus(WAITS));
            files.store(file, content);
            return file;
        } finally {
            places.release();
        }
    }

    /** The current person's own upload that nothing has claimed yet; empty where there is none of that id. */
    public Optional<StoredFile> findOwn(FileId id) {
        return files.find(id).filter(file -> file.claim() == null && isOwn(file));
    }

    /** A file the current person may read: an own upload, or one whose holder lets them. */
    public Optional<StoredFile> findReadable(FileId id) {
        return files.find(id).filter(file -> {
            var claim = file.claim();
            return claim == null
                    ? isOwn(file)
                    : Optional.ofNullable(byKind().get(claim.kind()))
                            .filter(holder -> holder.mayRead(claim, id))
                            .isPresent();
        });
    }

    /** The bytes, read as they are asked for; to be closed. The caller has looked at rights. */
    public InputStream open(StoredFile file) {
        return files.open(file.id());
    }

    /**
     * Takes the current person's own upload over; the same claim may be made again. It waits for {@link #keep} as long
     * as an upload does.
     *
     * @return the file; empty where it is not there for the person, or was taken over by something else
     */
    public Optional<StoredFile> claim(FileId id, FileClaim claim) {
        var now = clock.instant();
        return files.claim(id, currentPerson.get().username(), claim, now, now.plus(WAITS));
    }

    /** Keeps a claimed file for good; to be called once what names it is stored. May be repeated. */
    public void keep(FileId id) {
        files.keep(id);
    }

    /** Deletes the current person's own upload that nothing has claimed; does nothing where there is none. */
    public void delete(FileId id) {
        findOwn(id).ifPresent(file -> files.deleteUnclaimed(file.id()));
    }

    private boolean isOwn(StoredFile file) {
        var until = file.expiresAt();
        return file.owner().equals(currentPerson.get().username()) && until != null && until.isAfter(clock.instant());
    }

    private Map<String, FileHolder> byKind() {
        return holders.stream().collect(Collectors.toMap(FileHolder::kind, Function.identity()));
    }

    private void enter() {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw FileRefused.busy();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw FileRefused.busy();
        }
    }
}
