package org.ayumi.notice;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ayumi.store.DeclaredIndexes;
import org.ayumi.store.InsertOnce;
import org.springframework.stereotype.Repository;

/** What people have read, one document each; {@code _id} is the account's name and the only index needed. */
@Repository
class NoticeReaderRepository implements DeclaredIndexes.Declaration {

    private static final String COLLECTION = "notice_readers";

    private final MongoCollection<NoticeReader> readers;

    NoticeReaderRepository(MongoDatabase database) {
        readers = database.getCollection(COLLECTION, NoticeReader.class);
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public List<IndexModel> indexes() {
        return List.of();
    }

    NoticeReader get(String username) {
        return Optional.ofNullable(readers.find(Filters.eq("_id", username)).first())
                .orElseGet(() -> NoticeReader.first(username));
    }

    /** Changes what stands, as often as another window of the same person comes in between. */
    NoticeReader update(String username, UnaryOperator<NoticeReader> change) {
        while (true) {
            var current = get(username);
            var next = change.apply(current);
            if (current.version() == 0 ? InsertOnce.into(readers, next) : replace(current, next)) {
                return next;
            }
        }
    }

    private boolean replace(NoticeReader current, NoticeReader next) {
        var unmoved = Filters.and(Filters.eq("_id", current.username()), Filters.eq("version", current.version()));
        return readers.replaceOne(unmoved, next).getMatchedCount() == 1;
    }
}
