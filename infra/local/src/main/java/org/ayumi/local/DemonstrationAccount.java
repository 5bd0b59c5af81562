package org.ayumi.local;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * One account of the local realm, as it is shown when the stack is ready.
 *
 * @param username what to sign in with
 * @param department the department's name in Japanese
 * @param roles realm roles, possibly none
 */
record DemonstrationAccount(String username, String department, List<String> roles) {

    static List<DemonstrationAccount> of(RealmFile overlay) {
        List<DemonstrationAccount> accounts = new ArrayList<>();
        for (JsonNode user : overlay.json().path("users")) {
            if (user.has("credentials")) {
                accounts.add(of(user));
            }
        }
        return accounts;
    }

    private static DemonstrationAccount of(JsonNode user) {
        List<String> roles = new ArrayList<>();
        for (JsonNode role : user.path("realmRoles")) {
            if (!role.stringValue().startsWith("default-roles-")) {
                roles.add(role.stringValue());
            }
        }
        return new DemonstrationAccount(
                user.path("username").asString(), user.path("lastName").asString(), roles);
    }

    /** One line of the table; Japanese characters are two columns wide. */
    String line() {
        int width = department.chars().map(c -> c < 0x80 ? 1 : 2).sum();
        String role = roles.isEmpty() ? "（役割なし）" : String.join(", ", roles);
        return "  %-8s  %s%s  %s".formatted(username, department, " ".repeat(Math.max(0, 14 - width)), role);
    }
}
