package org.ayumi.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Notices as people see them over the API. */
public record Notices(Api api) {

    private static final String NOTICE = """
            id kind text fiscalYear period department { code name } actionPlanId dueOn note sample createdAt read
            """;

    /** A page of notices by further arguments, such as {@code "first: 5"}. */
    public Answer page(Account account, String arguments) {
        return api.ask(
                account,
                "{ notices(%s) { totalCount unreadCount pageInfo { hasNextPage endCursor } edges { cursor node { %s } } } }"
                        .formatted(arguments, NOTICE));
    }

    /** The newest notices, newest first. */
    public List<JsonNode> list(Account account) {
        return page(account, "first: 100")
                .data("/notices/edges")
                .valueStream()
                .map(edge -> edge.path("node"))
                .toList();
    }

    /** Their kinds, oldest first. */
    public List<String> kinds(Account account) {
        return list(account).reversed().stream()
                .map(notice -> notice.path("kind").asString())
                .toList();
    }

    /** How many are unread. */
    public int unread(Account account) {
        return api.ask(account, "{ notices { unreadCount } }")
                .data("/notices/unreadCount")
                .asInt();
    }

    /** Marks notices as read. */
    public Sent mark(Account account, Map<String, ?> input) {
        return send(
                account,
                "markNoticesRead",
                input,
                "unreadCount notices { %s } userErrors { field code message }".formatted(NOTICE));
    }

    /** Reminds departments of a period of 2025; null means all. */
    public Sent remind(Account account, String period, @Nullable List<String> departments, @Nullable String note) {
        var input = new LinkedHashMap<String, @Nullable Object>();
        input.put("fiscalYear", 2025);
        input.put("period", period);
        input.put("departments", departments);
        input.put("note", note);
        return send(account, "remindDepartments", input, "departments { code } userErrors { field code message }");
    }

    private Sent send(Account account, String mutation, Map<String, ? extends @Nullable Object> input, String payload) {
        String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input";
        var answer = api.ask(
                account,
                "mutation ($input: %s!) { %s(input: $input) { %s } }".formatted(type, mutation, payload),
                Map.of("input", input));
        return new Sent(answer, answer.data("/" + mutation));
    }
}
