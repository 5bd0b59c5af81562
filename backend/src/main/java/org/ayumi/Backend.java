package org.ayumi;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The backend: GraphQL over MongoDB, with authorisation on the services. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Backend {

    /** Starts the backend; settings come from {@code application.yaml} and the environment. */
    public static void main(String[] arguments) {
        SpringApplication.run(Backend.class, arguments);
    }
}
