package org.ayumi.file;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.model.GridFSFile;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.ayumi.store.DeclaredIndexes;
import org.bson.BsonString;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** The files in GridFS. What a file belongs to and how long it stays is told in its metadata. */
@Repository
class FileRepository implements DeclaredIndexes.Declaration {

    static final String BUCKET = "files";

    private static final String COLLECTION = BUCKET + ".files";
    private static final String OWNER = "metadata.owner";
    private static final String CLAIM = "metadata.claim";
    private static final String EXPIRES = "metadata.expiresAt";
    private static final String DOOMED = "metadata.doomed";

    /** A file of ten megabytes is ten documents. */
    private static final int CHUNK = 1024 * 1024;

    /** For one file from its first to its last byte: whoever reads may be slow. */
    private static final Duration TRANSFER_LIMIT = Duration.ofMinutes(5);

    private final MongoCollection<Document> files;
    private final GridFSBucket bucket;
    private final FileChunks chunks;

    FileRepository(MongoDatabase database, FileChunks chunks) {
        this.files = database.getCollection(COLLECTION);
        this.bucket = GridFSBuckets.create(database, BUCKET)
                .withChunkSizeBytes(CHUNK)
                .withTimeout(TRANSFER_LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        this.chunks = chunks;
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public List<IndexModel> indexes() {
        return List.of(new IndexModel(Indexes.ascending(OWNER, CLAIM)), new IndexModel(Indexes.ascending(EXPIRES)));
    }

    /** Stores a file nothing has claimed yet. */
    void store(StoredFile file, Path content) throws IOException {
        var metadata =
                new Document("owner", file.owner()).append("type", file.type().name());
        if (file.expiresAt() != null) {
            metadata.append("expiresAt", Date.from(file.expiresAt()));
        }
        try (var stream = Files.newInputStream(content)) {
            bucket.uploadFromStream(
                    new BsonString(file.id().value()),
                    file.name(),
                    stream,
                    new GridFSUploadOptions().metadata(metadata));
        }
    }

    InputStream open(FileId id) {
        return bucket.openDownloadStream(new BsonString(id.value()));
    }

    Optional<StoredFile> find(FileId id) {
        return Optional.ofNullable(
                        bucket.find(Filters.and(Filters.eq("_id", id), alive())).first())
                .map(FileRepository::read);
    }

    int countUnclaimed(String owner) {
        return Math.toIntExact(files.countDocuments(Filters.and(Filters.eq(OWNER, owner), Filters.eq(CLAIM, null))));
    }

    /** Takes a file over for a claim unless it has another one; empty where it is not there for this owner. */
    Optional<StoredFile> claim(FileId id, String owner, FileClaim claim, Instant now, Instant until) {
        var free = Filters.and(
                Filters.eq("_id", id),
                alive(),
                Filters.eq(OWNER, owner),
                Filters.gt(EXPIRES, Date.from(now)),
                Filters.in(CLAIM, null, claim.text()));
        var taken = Updates.combine(Updates.set(CLAIM, claim.text()), Updates.set(EXPIRES, Date.from(until)));
        return Optional.ofNullable(files.findOneAndUpdate(
                        free, taken, new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER)))
                .map(FileRepository::read);
    }

    void keep(FileId id) {
        files.updateOne(Filters.eq("_id", id), Updates.unset(EXPIRES));
    }

    List<StoredFile> listExpired(Instant now, int most) {
        return files.find(Filters.lt(EXPIRES, Date.from(now)))
                .limit(most)
                .map(FileRepository::read)
                .into(new ArrayList<>());
    }

    /**
     * Deletes a file as long as it is due at the moment it was seen to be. Marks it first: from then on nobody can claim
     * it, and whoever dies before the last step leaves something the next round finds again.
     */
    void deleteExpired(StoredFile file) {
        if (file.expiresAt() != null) {
            delete(
                    Filters.and(Filters.eq("_id", file.id()), Filters.eq(EXPIRES, Date.from(file.expiresAt()))),
                    file.id());
        }
    }

    /** Deletes a file nothing has claimed. */
    void deleteUnclaimed(FileId id) {
        delete(Filters.and(Filters.eq("_id", id), Filters.eq(CLAIM, null)), id);
    }

    private void delete(Bson filter, FileId id) {
        var marked = files.updateOne(
                filter, Updates.combine(Updates.set(DOOMED, true), Updates.set(EXPIRES, Date.from(Instant.EPOCH))));
        if (marked.getMatchedCount() == 1) {
            chunks.delete(id);
            files.deleteOne(Filters.eq("_id", id));
        }
    }

    /** Deletes the pieces of uploads that never came to their end, begun between two moments. */
    void deleteFragments(Instant from, Instant to) {
        var begun = chunks.listFirst(from, to);
        if (!begun.isEmpty()) {
            var whole = files.find(Filters.in("_id", begun))
                    .projection(Projections.include("_id"))
                    .map(file -> new FileId(file.getString("_id")))
                    .into(new ArrayList<>());
            begun.stream().filter(id -> !whole.contains(id)).forEach(chunks::delete);
        }
    }

    private static Bson alive() {
        return Filters.exists(DOOMED, false);
    }

    private static StoredFile read(GridFSFile file) {
        return read(
                file.getId().asString().getValue(),
                file.getFilename(),
                file.getLength(),
                Optional.ofNullable(file.getMetadata()).orElseGet(Document::new));
    }

    private static StoredFile read(Document file) {
        return read(
                file.getString("_id"),
                file.getString("filename"),
                file.get("length", Number.class).longValue(),
                file.get("metadata", Document.class));
    }

    private static StoredFile read(String id, String name, long size, Document metadata) {
        return new StoredFile(
                new FileId(id),
                name,
                FileType.valueOf(metadata.getString("type")),
                size,
                metadata.getString("owner"),
                Optional.ofNullable(metadata.getString("claim"))
                        .flatMap(FileClaim::parse)
                        .orElse(null),
                Optional.ofNullable(metadata.getDate("expiresAt"))
                        .map(Date::toInstant)
                        .orElse(null));
    }
}
