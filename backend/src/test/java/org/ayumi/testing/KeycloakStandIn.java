package org.ayumi.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The part of Keycloak's administration that tells who belongs to a department: answers of the shape and paths of the
 * real one, for departments with one post each.
 */
public final class KeycloakStandIn implements AutoCloseable {

    private static final String ADMIN = "/admin/realms/ayumi/";

    private final HttpServer server;
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final AtomicInteger asked = new AtomicInteger();
    private volatile boolean down;

    /**
     * Someone with an account.
     *
     * @param department the code of the department whose post 担当 they hold
     */
    public record Person(
            String username,
            String department,
            String role,
            @Nullable String address,
            boolean enabled) {}

    /** One without anybody, on a port of its own. */
    public KeycloakStandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", this::answer);
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The realm's address. */
    public String issuer() {
        return "http://127.0.0.1:%d/realms/ayumi".formatted(server.getAddress().getPort());
    }

    /** Adds someone. */
    public KeycloakStandIn with(String username, String department, String role, @Nullable String address) {
        people.put(username, new Person(username, department, role, address, true));
        return this;
    }

    /** Adds someone whose account is closed. */
    public KeycloakStandIn withClosed(String username, String department, String role, String address) {
        people.put(username, new Person(username, department, role, address, false));
        return this;
    }

    /** Whether every question is answered with 503. */
    public void setDown(boolean isDown) {
        down = isDown;
    }

    /** How many questions were asked so far. */
    public int asked() {
        return asked.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        String path = exchange.getRequestURI().getPath();
        Object body = down ? null : body(exchange, path);
        byte[] bytes = JsonMapper.shared()
                .writeValueAsString(body == null ? Map.of("error", "none") : body)
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(down ? 503 : body == null ? 404 : 200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private @Nullable Object body(HttpExchange exchange, String path) {
        if (path.equals("/realms/ayumi/protocol/openid-connect/token")) {
            return Map.of("access_token", "t", "expires_in", 300, "token_type", "Bearer");
        }
        if (!path.startsWith(ADMIN)) {
            return null;
        }
        var parts = path.substring(ADMIN.length()).split("/");
        return switch (parts[0]) {
            case "group-by-path" -> department(parts[2]);
            case "groups" -> page(exchange, parts[2].equals("children") ? children(parts[1]) : members(parts[1]));
            case "users" ->
                Stream.ofNullable(people.get(parts[1]))
                        .map(person -> Map.of("name", person.role()))
                        .toList();
            case "roles" ->
                page(
                        exchange,
                        people.values().stream()
                                .filter(person -> person.role().equals(parts[1]))
                                .map(KeycloakStandIn::user)
                                .toList());
            default -> null;
        };
    }

    private @Nullable Object department(String code) {
        boolean known =
                people.values().stream().anyMatch(person -> person.department().equals(code));
        return known ? Map.of("id", code, "name", code, "path", "/departments/" + code) : null;
    }

    /** As the parameters {@code first} and {@code max} ask. */
    private static List<?> page(HttpExchange exchange, List<?> all) {
        int first = parameter(exchange, "first", 0);
        return all.stream()
                .skip(first)
                .limit(parameter(exchange, "max", all.size()))
                .toList();
    }

    private static int parameter(HttpExchange exchange, String name, int absent) {
        return Stream.of(String.valueOf(exchange.getRequestURI().getQuery()).split("&"))
                .filter(part -> part.startsWith(name + "="))
                .map(part -> Integer.parseInt(part.substring(name.length() + 1)))
                .findFirst()
                .orElse(absent);
    }

    private static List<Object> children(String group) {
        return List.of(Map.of("id", group + "-tanto", "name", "tanto"));
    }

    private List<Object> members(String group) {
        var members = new ArrayList<Object>();
        people.values().stream()
                .filter(person -> group.equals(person.department() + "-tanto"))
                .forEach(person -> members.add(user(person)));
        return members;
    }

    private static Map<String, Object> user(Person person) {
        var user = new LinkedHashMap<String, Object>();
        user.put("id", person.username());
        user.put("username", person.username());
        user.put("enabled", person.enabled());
        if (person.address() != null) {
            user.put("email", person.address());
        }
        return user;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
