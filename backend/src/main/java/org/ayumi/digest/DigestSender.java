package org.ayumi.digest;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ayumi.digest.OutboxEntry.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * Sends what is in the outbox. Whoever dies between the mail server's answer and its record leaves the digest to be sent
 * again when the lease ends, under the same Message-ID, by which mail systems know it as the same.
 */
final class DigestSender {

    private static final Logger LOG = LoggerFactory.getLogger(DigestSender.class);

    /** How long a digest waits after its first, second, … failure. */
    private static final List<Duration> WAITS =
            Stream.of(1, 5, 15, 30, 60).map(Duration::ofMinutes).toList();

    private static final int ID_BYTES = 12;

    private final JavaMailSender mail;
    private final Outbox outbox;
    private final DigestSettings settings;
    private final Clock clock;

    DigestSender(JavaMailSender mail, Outbox outbox, DigestSettings settings, Clock clock) {
        this.mail = mail;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    /** Sends everything that is due; after a failure the rest waits for the next time. Tells how many were sent. */
    int run() {
        int sent = 0;
        while (true) {
            var entry = outbox.claim(clock.instant().truncatedTo(ChronoUnit.MILLIS));
            if (entry.isEmpty() || !send(entry.get())) {
                return sent;
            }
            sent++;
        }
    }

    /** Whether the mail server can be asked to take more. */
    private boolean send(OutboxEntry entry) {
        try {
            mail.send(message(entry));
            outbox.settle(entry, State.SENT, clock.instant());
            return true;
        } catch (MailSendException e) {
            if (refusesAddress(e)) {
                LOG.warn(
                        "the mail server refuses the address of {}; the digest of {} is not sent",
                        entry.username(),
                        entry.day());
                outbox.settle(entry, State.REFUSED, clock.instant());
                return true;
            }
            return failed(entry, e);
        } catch (MailException | MessagingException e) {
            return failed(entry, e);
        }
    }

    private boolean failed(OutboxEntry entry, Exception e) {
        var wait = WAITS.get(Math.min(entry.attempts(), WAITS.size()) - 1);
        LOG.warn(
                "the digest {} could not be sent, attempt {}; trying again in {}: {}",
                entry.id(),
                entry.attempts(),
                wait,
                e.getMessage());
        outbox.postpone(entry, clock.instant().plus(wait));
        return false;
    }

    private MimeMessage message(OutboxEntry entry) throws MessagingException {
        var message = mail.createMimeMessage();
        var helper = new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
        helper.setFrom(settings.sender());
        helper.setTo(Objects.requireNonNull(entry.address(), "an open digest without address"));
        helper.setSubject(DigestText.subject(entry.day(), entry.content()));
        helper.setText(DigestText.body(entry.day(), entry.content(), settings.consoleUrl()));
        // No vacation notices in return.
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Message-ID", messageId(entry));
        return message;
    }

    /** Names are no safe part of a header; the same digest has the same id, whoever sends it. */
    private String messageId(OutboxEntry entry) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(entry.id().getBytes(StandardCharsets.UTF_8));
            var sender = settings.sender().getAddress();
            return "<ayumi.%s.%s@%s>"
                    .formatted(
                            entry.day(),
                            HexFormat.of().formatHex(Arrays.copyOf(hash, ID_BYTES)),
                            sender.substring(sender.lastIndexOf('@') + 1));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }

    /** For good; a mailbox that is full or busy is tried again. */
    private static boolean refusesAddress(MailSendException e) {
        return Arrays.stream(e.getMessageExceptions())
                .anyMatch(each -> each instanceof SendFailedException failed
                        && failed.getInvalidAddresses() != null
                        && failed.getInvalidAddresses().length > 0);
    }
}
