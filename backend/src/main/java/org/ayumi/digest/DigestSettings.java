package org.ayumi.digest;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How digests are written.
 *
 * @param from the sender's address; required where {@code spring.mail.host} names a server
 * @param at the time of day in Japan up to which a day's digest tells
 * @param consoleUrl the console's address as people reach it
 */
@ConfigurationProperties("ayumi.mail")
public record DigestSettings(
        @DefaultValue("") String from,
        @DefaultValue("08:00") LocalTime at,
        @DefaultValue("http://localhost:8080") String consoleUrl) {

    /** Without a slash at the end. */
    public DigestSettings {
        consoleUrl = consoleUrl.replaceFirst("/+$", "");
    }

    /** Refuses a sender that is none, so that a wrong setting shows at the start and not in the night. */
    DigestSettings checked() {
        sender();
        return this;
    }

    InternetAddress sender() {
        try {
            return new InternetAddress(from, true);
        } catch (AddressException e) {
            throw new IllegalStateException(
                    "ayumi.mail.from (AYUMI_MAIL_FROM) is no mail address: '%s'; it is required with spring.mail.host"
                            .formatted(from),
                    e);
        }
    }
}
