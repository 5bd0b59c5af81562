package org.ayumi.digest;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which addresses can be written to; who has none is named in the log, once. */
final class Addresses {

    private static final Logger LOG = LoggerFactory.getLogger(Addresses.class);

    /** As many names are remembered as there may be people, and no longer than until someone may have looked. */
    private static final int MOST = 10_000;

    private final Cache<String, Boolean> named = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(Duration.ofDays(30))
            .build();

    /** The address where it is one, and one only: a line break or a second address in it would be a header of its own. */
    Optional<String> check(String username, @Nullable String address) {
        try {
            if (address != null && !address.isBlank() && address.chars().allMatch(Addresses::isPlain)) {
                return Optional.of(new InternetAddress(address, true).getAddress());
            }
        } catch (AddressException none) {
            LOG.debug("no address", none);
        }
        if (named.asMap().putIfAbsent(username, true) == null) {
            LOG.warn("no mail to {}: the account has no mail address that can be written to", username);
        }
        return Optional.empty();
    }

    private static boolean isPlain(int character) {
        return character > ' ' && character != 0x7F && character != '<' && character != '>' && character != ',';
    }
}
