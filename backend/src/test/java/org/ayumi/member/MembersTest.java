package org.ayumi.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.ayumi.testing.KeycloakStandIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MembersTest {

    private KeycloakStandIn keycloak;
    private Members members;

    @BeforeEach
    void startARealm() {
        keycloak = new KeycloakStandIn()
                .with("koseki", "koseki-jumin", "department-editor", "koseki@example.jp")
                .with("etsuran", "koseki-jumin", "department-viewer", "etsuran@example.jp")
                .with("kanbu", "koseki-jumin", "executive", "kanbu@example.jp")
                .with("fumei", "koseki-jumin", "offline_access", "fumei@example.jp")
                .with("atena", "koseki-jumin", "department-editor", null)
                .withClosed("taishoku", "koseki-jumin", "department-editor", "taishoku@example.jp")
                .with("dx", "dx-senryaku", "dx-senryaku", "dx@example.jp");
        members = MembersOf.realm(keycloak.issuer());
    }

    @AfterEach
    void stop() {
        members.close();
        keycloak.close();
    }

    @Test
    void onlyThoseWhoMayActAreTold() {
        assertThat(members.listEditors("koseki-jumin"))
                .containsExactly(new Member("koseki", "koseki@example.jp"), new Member("atena", null));
        assertThat(members.listEditors("dx-senryaku")).containsExactly(new Member("dx", "dx@example.jp"));
        assertThat(members.listReviewers()).containsExactly(new Member("dx", "dx@example.jp"));
    }

    @Test
    void aDepartmentKeycloakDoesNotKnowHasNobody() {
        assertThat(members.listEditors("no-such")).isEmpty();
    }

    @Test
    void keycloakIsAskedOnceInTenMinutes() {
        members.listEditors("koseki-jumin");
        int asked = keycloak.asked();

        members.listEditors("koseki-jumin");

        assertThat(keycloak.asked()).isEqualTo(asked);
    }

    @Test
    void whatFailedIsAskedAgain() {
        keycloak.setDown(true);
        assertThatThrownBy(() -> members.listEditors("koseki-jumin")).isInstanceOf(MembersUnavailable.class);
        assertThatThrownBy(() -> members.listReviewers()).isInstanceOf(MembersUnavailable.class);

        keycloak.setDown(false);

        assertThat(members.listEditors("koseki-jumin")).hasSize(2);
    }

    @Test
    void aRealmThatIsNotThereIsUnavailableToo() {
        keycloak.close();

        assertThatThrownBy(() -> members.listEditors("koseki-jumin")).isInstanceOf(MembersUnavailable.class);
    }

    @Test
    void largeDepartmentsAreReadToTheEnd() {
        IntStream.range(0, 150)
                .forEach(i -> keycloak.with("u" + i, "zeimu", "department-editor", "u%d@example.jp".formatted(i)));

        assertThat(members.listEditors("zeimu")).hasSize(150);
    }

    @Test
    void anIssuerThatIsNoRealmIsNamed() {
        assertThatThrownBy(() -> MemberSettings.of("http://localhost/x", "s")).hasMessageContaining("ayumi.issuer-uri");
        assertThat(MemberSettings.of("http://localhost:8082/realms/ayumi", "s").toString())
                .doesNotContain("s]");
    }
}
