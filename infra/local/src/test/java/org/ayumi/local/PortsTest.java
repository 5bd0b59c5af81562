package org.ayumi.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

    @Test
    void withoutAnOffsetThePortsAreTheDocumentedOnes() {
        assertThat(Ports.parse(null).of(EnumSet.allOf(Part.class)).values())
                .containsExactly(27027, 8082, 8083, 8081, 8080);
    }

    @Test
    void anOffsetShiftsEveryPortAndAddress() {
        Ports ports = Ports.parse("20");
        assertThat(ports.of(EnumSet.allOf(Part.class)).values()).containsExactly(27047, 8102, 8103, 8101, 8100);
        assertThat(ports.consoleUrl()).isEqualTo("http://localhost:8100");
        assertThat(ports.graphqlUrl()).isEqualTo("http://localhost:8101/graphql");
        assertThat(ports.issuer()).isEqualTo("http://localhost:8102/realms/ayumi");
        assertThat(ports.storeUri()).isEqualTo("mongodb://127.0.0.1:27047/ayumi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "-10", "ten", "38010", "99999999999"})
    void anyOtherOffsetIsRefusedWithASentence(String offset) {
        assertThatThrownBy(() -> Ports.parse(offset))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("AYUMI_PORT_OFFSET")
                .hasMessageContaining(offset)
                .hasMessageEndingWith("。");
    }

    @Test
    void everyOffsetHasItsOwnState() {
        Path base = Path.of(".ayumi");
        assertThat(StateFolder.of(base, new Ports(0)).folder()).isEqualTo(base);
        assertThat(StateFolder.of(base, new Ports(10)).folder()).isEqualTo(base.resolve("offset-10"));
    }

    @Test
    void anUnknownPartIsNamed() {
        assertThatThrownBy(() -> Part.parse("store,mail"))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("mail");
    }
}
