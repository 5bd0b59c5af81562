package org.ayumi.store;

import com.mongodb.ConnectionString;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One database per municipality, named by the URI. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    /** Every command ends within this time, with or without an answer. */
    private static final Duration COMMAND_LIMIT = Duration.ofSeconds(5);

    @Bean
    MongoClientSettingsBuilderCustomizer storeSettings() {
        return settings -> settings.codecRegistry(Codecs.registry())
                .timeout(COMMAND_LIMIT.toMillis(), TimeUnit.MILLISECONDS)
                // What was acknowledged survives the loss of a server and a power cut.
                .writeConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    @Bean
    MongoDatabase database(MongoClient client, @Value("${spring.mongodb.uri}") String uri) {
        var name = new ConnectionString(uri).getDatabase();
        return client.getDatabase(
                Objects.requireNonNull(name, "spring.mongodb.uri names no database; looked at its path"));
    }
}
