package org.ayumi.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;

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
}
