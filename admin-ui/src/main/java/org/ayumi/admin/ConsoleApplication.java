package org.ayumi.admin;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the console; it comes up whether or not the sign-in service and the backend are there yet. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ConsoleApplication {

    /** Starts with Spring Boot's own arguments. */
    public static void main(String[] args) {
        SpringApplication.run(ConsoleApplication.class, args);
    }
}
