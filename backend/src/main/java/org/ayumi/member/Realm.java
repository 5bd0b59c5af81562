package org.ayumi.member;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ayumi.security.Permission;
import org.ayumi.security.Role;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.JacksonProvider;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** Asks Keycloak with the rights of the backend's service account. */
final class Realm implements AutoCloseable {

    private static final int PAGE = 100;
    private static final int PATIENCE_SECONDS = 10;
    private static final int JSON_PRIORITY = 100;

    private final Client http;
    private final Keycloak keycloak;
    private final RealmResource realm;

    Realm(MemberSettings settings) {
        http = ClientBuilder.newBuilder()
                .connectTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .readTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                // Ignores what newer servers say beyond what this client knows.
                .register(JacksonProvider.class, JSON_PRIORITY)
                .build();
        keycloak = KeycloakBuilder.builder()
                .serverUrl(settings.server())
                .realm(settings.realm())
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId(MemberSettings.CLIENT)
                .clientSecret(settings.secret())
                .resteasyClient(http)
                .build();
        realm = keycloak.realm(settings.realm());
    }

    /** The people of a department's group and of the posts below it whom a permission is granted; empty without such a group. */
    Optional<List<Member>> ofDepartment(String code, Permission permission) {
        return ask("the members of " + code, asked -> group(asked, code))
                .map(group -> ask(
                        "the members of " + code,
                        asked -> people(asked, group)
                                .filter(user -> may(asked, user, permission))
                                .map(Realm::member)
                                .toList()));
    }

    /** The people who hold a role that grants a permission. */
    List<Member> granted(Permission permission) {
        return ask(
                "who holds " + permission,
                asked -> Stream.of(Role.values())
                        .filter(role -> role.permissions().contains(permission))
                        .flatMap(role -> all((first, most) ->
                                asked.roles().get(role.realmName()).getUserMembers(first, most)))
                        .filter(Realm::isPerson)
                        .map(Realm::member)
                        .distinct()
                        .toList());
    }

    private <T> T ask(String what, Function<RealmResource, T> question) {
        try {
            return question.apply(realm);
        } catch (ProcessingException | WebApplicationException e) {
            throw new MembersUnavailable(what, e);
        }
    }

    private static Optional<GroupRepresentation> group(RealmResource asked, String code) {
        try {
            return Optional.of(asked.getGroupByPath("departments/" + code));
        } catch (NotFoundException noSuchGroup) {
            return Optional.empty();
        }
    }

    private static Stream<UserRepresentation> people(RealmResource asked, GroupRepresentation group) {
        var groups = asked.groups();
        var posts = all((first, most) -> groups.group(group.getId()).getSubGroups(first, most, true));
        return Stream.concat(Stream.of(group), posts)
                .flatMap(each -> all((first, most) -> groups.group(each.getId()).members(first, most)))
                .filter(Realm::isPerson)
                // Someone may hold two posts.
                .filter(distinctById());
    }

    private static Predicate<UserRepresentation> distinctById() {
        var seen = new HashSet<String>();
        return user -> seen.add(user.getId());
    }

    /** Roles may come through groups and other roles, too. */
    private static boolean may(RealmResource asked, UserRepresentation user, Permission permission) {
        return asked.users().get(user.getId()).roles().realmLevel().listEffective().stream()
                .map(RoleRepresentation::getName)
                .flatMap(name -> Role.find(name).stream())
                .anyMatch(role -> role.permissions().contains(permission));
    }

    private static boolean isPerson(UserRepresentation user) {
        return Boolean.TRUE.equals(user.isEnabled()) && user.getServiceAccountClientId() == null;
    }

    private static Member member(UserRepresentation user) {
        return new Member(user.getUsername(), user.getEmail());
    }

    private static <T> Stream<T> all(BiFunction<Integer, Integer, List<T>> page) {
        var all = new ArrayList<T>();
        List<T> next;
        do {
            next = page.apply(all.size(), PAGE);
            all.addAll(next);
        } while (next.size() == PAGE);
        return all.stream();
    }

    @Override
    public void close() {
        keycloak.close();
        http.close();
    }
}
