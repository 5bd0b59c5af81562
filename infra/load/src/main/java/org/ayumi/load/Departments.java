package org.ayumi.load;

import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.bson.Document;

/** Sixty departments with one editor each. They are put straight into store and realm, as nothing makes departments. */
final class Departments {

    /** A municipality of the size Ayumi is made for. */
    static final int COUNT = 60;

    private static final String PASSWORD = "ayumi";

    private final Target target;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    Departments(Target target) {
        this.target = target;
    }

    static List<String> codes() {
        return IntStream.rangeClosed(1, COUNT).mapToObj("fuka-%02d"::formatted).toList();
    }

    void prepare() {
        try (var client = MongoClients.create(target.store())) {
            var departments = client.getDatabase("ayumi").getCollection("departments");
            for (int number = 1; number <= COUNT; number++) {
                String code = codes().get(number - 1);
                var content = new Document("code", code)
                        .append("name", "負荷試験%02d課".formatted(number))
                        .append("division", null)
                        .append("history", List.of());
                var document = new Document("_id", code)
                        .append("position", 1_000 + number)
                        .append("department", content);
                departments.replaceOne(Filters.eq("_id", code), document, new ReplaceOptions().upsert(true));
            }
        }
        var admin = Web.form(
                        target.keycloak() + "/realms/master/protocol/openid-connect/token",
                        Map.of(
                                "grant_type", "password",
                                "client_id", "admin-cli",
                                "username", "admin",
                                "password", target.adminPassword()))
                .path("access_token")
                .asString();
        var groups = codes().stream()
                .map(code ->
                        Map.of("name", code, "path", "/" + code, "attributes", Map.of("department", List.of(code))))
                .toList();
        var users = codes().stream().map(Departments::editor).toList();
        Web.json(
                target.keycloak() + "/admin/realms/ayumi/partialImport",
                admin,
                Map.of("ifResourceExists", "SKIP", "groups", groups, "users", users));
    }

    private static Map<String, Object> editor(String code) {
        return Map.of(
                "username",
                code,
                "enabled",
                true,
                "email",
                code + "@ayumi.example",
                "emailVerified",
                true,
                "lastName",
                code,
                "firstName",
                "負荷試験",
                "groups",
                List.of("/" + code),
                "realmRoles",
                List.of("department-editor"),
                "credentials",
                List.of(Map.of("type", "password", "value", PASSWORD, "temporary", false)));
    }

    /** A person's token; bought once, as a run is shorter than a token lives. */
    String token(String user) {
        return tokens.computeIfAbsent(
                user,
                name -> Web.form(
                                target.keycloak() + "/realms/ayumi/protocol/openid-connect/token",
                                Map.of(
                                        "grant_type",
                                        "password",
                                        "client_id",
                                        "ayumi-cli",
                                        "username",
                                        name,
                                        "password",
                                        PASSWORD))
                        .path("access_token")
                        .asString());
    }
}
