package org.ayumi.file;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ayumi.store.DeclaredIndexes;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** The pieces of the files; the driver writes and reads them, only the clearing away is ours. */
@Repository
class FileChunks implements DeclaredIndexes.Declaration {

    private static final String COLLECTION = FileRepository.BUCKET + ".chunks";
    private static final String FILE = "files_id";
    private static final String NUMBER = "n";

    private final MongoCollection<Document> chunks;

    FileChunks(MongoDatabase database) {
        this.chunks = database.getCollection(COLLECTION);
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public List<IndexModel> indexes() {
        return List.of(new IndexModel(Indexes.ascending(FILE, NUMBER), new IndexOptions().unique(true)));
    }

    void delete(FileId file) {
        chunks.deleteMany(Filters.eq(FILE, file));
    }

    /** The files whose first piece was written between two moments. */
    List<FileId> listFirst(Instant from, Instant to) {
        return chunks.find(Filters.and(
                        Filters.gte(FILE, FileId.lowest(from)),
                        Filters.lt(FILE, FileId.lowest(to)),
                        Filters.eq(NUMBER, 0)))
                .projection(Projections.include(FILE))
                .map(chunk -> new FileId(chunk.getString(FILE)))
                .into(new ArrayList<>());
    }
}
