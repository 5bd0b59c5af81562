package org.ayumi.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class RealmDefinitionTest {

    private final Installation installation = new Installation(Path.of("../.."));
    private final ObjectNode production = RealmFile.read(installation.realm());
    private final RealmFile overlay = new RealmFile(RealmFile.read(installation.localOverlay()));
    private final ObjectNode local = RealmFile.merge(installation).json();

    @Test
    void productionKnowsNeitherTheScriptClientNorDemonstrationAccounts() throws Exception {
        assertThat(names(production.path("clients"), "clientId"))
                .containsExactlyInAnyOrder("ayumi-console", "ayumi-api", "ayumi-backend", "admin-cli");
        assertThat(names(production.path("users"), "username")).containsExactly("service-account-ayumi-backend");
        assertThat(Files.readString(installation.realm()))
                .doesNotContain("credentials")
                .doesNotContain("ayumi-cli");
    }

    @Test
    void productionSellsNoTokenForAPassword() {
        for (JsonNode client : production.path("clients")) {
            assertThat(client.path("directAccessGrantsEnabled").asBoolean(false))
                    .isFalse();
        }
    }

    @Test
    void secretsArePlaceholders() {
        for (JsonNode client : local.path("clients")) {
            assertThat(client.path("secret").asString("${}")).startsWith("${").endsWith("}");
        }
    }

    @Test
    void onlyProductionHasAPasswordPolicy() {
        assertThat(production.path("passwordPolicy").asString("")).contains("length(12)");
        assertThat(local.has("passwordPolicy")).isFalse();
    }

    @Test
    void keycloaksOwnClientScopesStay() {
        assertThat(local.has("clientScopes")).isFalse();
    }

    @Test
    void scriptsGetTheSameClaimsAsTheConsole() {
        assertThat(client("ayumi-cli").path("protocolMappers"))
                .isEqualTo(client("ayumi-console").path("protocolMappers"));
    }

    @Test
    void everyDepartmentIsAGroupWithItsCodeNameAndPosts() {
        JsonNode departments = production.path("groups").path(0).path("subGroups");
        assertThat(departments).hasSize(17);
        for (JsonNode department : departments) {
            assertThat(department.path("attributes").path("department").path(0).asString())
                    .isEqualTo(department.path("name").asString());
            assertThat(department.path("attributes").path("displayName").path(0).asString())
                    .isNotBlank();
            assertThat(names(department.path("subGroups"), "name")).containsExactly("kacho", "kakaricho", "tanto");
        }
    }

    @Test
    void departmentsAreNoAttributeOfUsers() {
        String profile = production
                .path("components")
                .path("org.keycloak.userprofile.UserProfileProvider")
                .path(0)
                .path("config")
                .path("kc.user.profile.config")
                .path(0)
                .asString();
        assertThat(profile).isNotBlank().doesNotContain("department").doesNotContain("unmanagedAttributePolicy");
    }

    @Test
    void theAccountsAreShownAsTheyAreDefined() {
        List<DemonstrationAccount> accounts = DemonstrationAccount.of(overlay);
        assertThat(accounts)
                .extracting(DemonstrationAccount::username)
                .containsExactly("joho", "dx", "kikaku", "koseki", "kokuho", "zeimu", "kanbu", "mushoku");
        assertThat(accounts.get(1).line()).contains("dx").contains("DX戦略課").contains("dx-senryaku");
        assertThat(accounts.getLast().roles()).isEmpty();
    }

    private JsonNode client(String id) {
        for (JsonNode client : local.path("clients")) {
            if (client.path("clientId").asString().equals(id)) {
                return client;
            }
        }
        throw new AssertionError("No client " + id + " in the local realm");
    }

    private static List<String> names(JsonNode things, String key) {
        List<String> names = new ArrayList<>();
        things.forEach(thing -> names.add(thing.path(key).asString()));
        return names;
    }
}
