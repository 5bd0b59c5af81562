package org.ayumi.admin.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.ayumi.admin.testing.FakeKeycloak;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Addresses that no client library would send, as a browser's address bar does. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "vaadin.productionMode=true")
class RefusedAddressTest {

    private static final FakeKeycloak KEYCLOAK = FakeKeycloak.start();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("ayumi.issuer-uri", KEYCLOAK::issuer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%zz", "/years/2024/%00", "/years/^", "/?a=%", "/?a=<", "/a//b;c=%2F%5c"})
    void a_malformed_address_is_answered_calmly(String address) throws IOException {
        assertThat(answer(address)).startsWith("HTTP/1.1 400").contains("要求を読み取れませんでした", "lang=\"ja\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?a=|", "/?a=[1]", "/years/2025?x={y}"})
    void brackets_and_bars_are_part_of_a_query(String address) throws IOException {
        assertThat(answer(address)).startsWith("HTTP/1.1 302");
    }

    private String answer(String address) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write(("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n"
                                    + "Connection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
