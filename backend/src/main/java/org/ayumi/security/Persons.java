package org.ayumi.security;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Reads the person from Keycloak's claims: {@code realm_access.roles}, {@code departments}, {@code name}. */
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
        String name = Optional.ofNullable(jwt.getClaimAsString("name"))
                .filter(full -> !full.isBlank())
                .orElse(username);
        var roles =
                texts(jwt.getClaim("realm_access") instanceof Map<?, ?> access ? access.get("roles") : null).stream()
                        .flatMap(role -> Role.find(role).stream())
                        .collect(Collectors.toSet());
        return new Person(username, name, texts(jwt.getClaim("departments")), roles);
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
