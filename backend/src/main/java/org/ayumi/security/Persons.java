package org.ayumi.security;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Reads the person from Keycloak's claims: {@code realm_access.roles}, {@code departments}, names. */
final class Persons implements Converter<Jwt, AbstractAuthenticationToken> {

    @Override
    public AbstractAuthenticationToken convert(Jwt jwt) {
        var token = new JwtAuthenticationToken(jwt, List.of());
        token.setDetails(personOf(jwt));
        return token;
    }

    private static Person personOf(Jwt jwt) {
        String username = Optional.ofNullable(jwt.getClaimAsString("preferred_username"))
                .orElseGet(() -> Objects.requireNonNull(jwt.getSubject(), "a token without sub"));
        String name = fullName(jwt).orElse(username);
        var roles =
                texts(jwt.getClaim("realm_access") instanceof Map<?, ?> access ? access.get("roles") : null).stream()
                        .flatMap(role -> Role.find(role).stream())
                        .collect(Collectors.toSet());
        return new Person(username, name, texts(jwt.getClaim("departments")), roles);
    }

    /** Family name first, as names are written here; Keycloak's own {@code name} puts the given name first. */
    private static Optional<String> fullName(Jwt jwt) {
        return Optional.of(Stream.of("family_name", "given_name")
                        .flatMap(claim -> Stream.ofNullable(jwt.getClaimAsString(claim)))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" ")))
                .filter(full -> !full.isEmpty())
                .or(() -> Optional.ofNullable(jwt.getClaimAsString("name")).filter(full -> !full.isBlank()));
    }

    private static List<String> texts(@Nullable Object claim) {
        return claim instanceof Collection<?> values
                ? values.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList()
                : List.of();
    }
}
