package org.ayumi.store;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Creates every declared index at the start; one that is there already is left as it is. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class DeclaredIndexes implements ApplicationRunner {

    /** A repository's indexes. */
    public interface Declaration {
        /** The collection's name. */
        String collection();

        /** The indexes besides that of {@code _id}. */
        List<IndexModel> indexes();
    }

    private final MongoDatabase database;
    private final List<Declaration> declarations;

    DeclaredIndexes(MongoDatabase database, List<Declaration> declarations) {
        this.database = database;
        this.declarations = declarations;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        declarations.stream()
                .filter(declaration -> !declaration.indexes().isEmpty())
                .forEach(declaration ->
                        database.getCollection(declaration.collection()).createIndexes(declaration.indexes()));
    }
}
