package org.ayumi.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** User administration with the rights the backend's service account has, and no more. */
final class RealmAdministration {

    private final HttpClient http = HttpClient.newHttpClient();
    private final RunningStack stack;
    private final String token;

    RealmAdministration(RunningStack stack) throws IOException {
        this.stack = stack;
        String form = RunningStack.form(
                "grant_type", "client_credentials",
                "client_id", "ayumi-backend",
                "client_secret", stack.secrets().backend());
        Http.Answer answer = Http.post(stack.ports().issuer() + "/protocol/openid-connect/token", form);
        this.token =
                JsonMapper.shared().readTree(answer.body()).path("access_token").asString();
    }

    /** Creates a user with the password {@code ayumi}, holding the given posts. */
    void createUser(String name, String... posts) throws IOException, InterruptedException {
        String user = JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "username",
                        name,
                        "enabled",
                        true,
                        "firstName",
                        "試験",
                        "lastName",
                        "利用者",
                        "groups",
                        List.of(posts),
                        "credentials",
                        List.of(Map.of("type", "password", "value", "ayumi", "temporary", false))));
        HttpResponse<String> created = send(request("/users").POST(HttpRequest.BodyPublishers.ofString(user)));
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
    }

    JsonNode user(String name) throws IOException, InterruptedException {
        return JsonMapper.shared()
                .readTree(send(request("/users?exact=true&username=" + name)).body())
                .path(0);
    }

    int clientsStatus() throws IOException, InterruptedException {
        return send(request("/clients")).statusCode();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(stack.ports().keycloakUrl() + "/admin/realms/ayumi" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
