package org.ayumi.testing;

import com.mongodb.client.MongoDatabase;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;

/** The backend under test and its surroundings. */
@TestConfiguration(proxyBeanMethods = false)
public class RunningBackend {

    /** Points the backend at the test store and the test realm. */
    static final class Surroundings implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(
                            "spring.mongodb.uri=" + TestStore.uri(),
                            "management.health.mongodb.enabled=false",
                            "logging.level.root=warn",
                            // Tests of notices look for them when they want to; others count commands.
                            "ayumi.notices.enabled=false",
                            // Readers who are gone are noticed soon.
                            "ayumi.live.sign-of-life=500ms",
                            "ayumi.issuer-uri=" + TestRealm.TRUSTED.issuer())
                    .applyTo(context);
        }
    }

    @Bean
    StoreCommands storeCommands() {
        return new StoreCommands();
    }

    @Bean
    MongoClientSettingsBuilderCustomizer recordsCommands(StoreCommands commands) {
        return settings -> settings.addCommandListener(commands);
    }

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }

    @Bean
    FreshStore freshStore(MongoDatabase database, TestClock clock, ObjectProvider<ApplicationRunner> runners) {
        return new FreshStore(database, clock, runners);
    }

    /** A client of the backend under test; its port is known only once it runs. */
    @Bean
    @Lazy
    Api api(@Value("${local.server.port}") int port) {
        return new Api(port);
    }

    /** Takes the store back to the reference data, and the clock to today. */
    public record FreshStore(MongoDatabase database, TestClock clock, ObjectProvider<ApplicationRunner> runners) {

        /** Empties the store and loads it again. */
        public void reset() {
            clock.reset();
            database.drop();
            load();
        }

        /** Loads what is missing, as every start does. */
        public void load() {
            runners.orderedStream().forEach(runner -> {
                try {
                    runner.run(new DefaultApplicationArguments());
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
        }
    }
}
