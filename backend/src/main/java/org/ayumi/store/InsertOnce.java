package org.ayumi.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/** Inserts that leave alone what is there already. */
public final class InsertOnce {

    private InsertOnce() {}

    /** Inserts a document unless its {@code _id} is taken; tells whether it did. */
    public static <T> boolean into(MongoCollection<T> collection, T document) {
        try {
            collection.insertOne(document);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    /** Inserts the documents no unique key of which is taken; tells which. */
    public static <T> List<T> allInto(MongoCollection<T> collection, List<T> documents) {
        if (documents.isEmpty()) {
            return List.of();
        }
        try {
            collection.insertMany(documents, new InsertManyOptions().ordered(false));
            return documents;
        } catch (MongoBulkWriteException e) {
            var taken = new HashSet<Integer>();
            for (var error : e.getWriteErrors()) {
                if (error.getCategory() != ErrorCategory.DUPLICATE_KEY) {
                    throw e;
                }
                taken.add(error.getIndex());
            }
            if (e.getWriteConcernError() != null) {
                throw e;
            }
            return IntStream.range(0, documents.size())
                    .filter(i -> !taken.contains(i))
                    .mapToObj(documents::get)
                    .toList();
        }
    }
}
