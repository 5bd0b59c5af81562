package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.RunningBackend;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * The API's public behaviour: every {@code golden/<name>.graphql} is asked as each account for which a
 * {@code golden/<name>.<account>.json} stands beside it. {@code -Dgolden.record=true} writes the answers of today.
 */
@BackendTest
class GoldenQueriesTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Autowired
    private Api api;

    @Autowired
    private RunningBackend.FreshStore store;

    private Path before = FOLDER;

    @TestFactory
    Stream<DynamicTest> answersAreAsRecorded() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".graphql")).sorted().toList().stream()
                    .flatMap(query -> Arrays.stream(Account.values())
                            .filter(account -> Files.exists(expectation(query, account)))
                            .map(account -> dynamicTest(
                                    query.getFileName() + " as " + account.username(), () -> compare(query, account))));
        }
    }

    private void compare(Path query, Account account) throws IOException {
        if (!query.equals(before)) {
            // Whatever another operation has changed: each begins with the reference data.
            store.reset();
            before = query;
        }
        var answer = inOrder(api.ask(account, Files.readString(query)).body());
        var expectation = expectation(query, account);
        if (Boolean.getBoolean("golden.record")) {
            Files.writeString(expectation, JSON.writeValueAsString(answer) + "\n");
        }
        assertThat(answer).isEqualTo(JSON.readTree(Files.readString(expectation)));
    }

    /** Fields are answered side by side, so that their errors come in any order. */
    private static JsonNode inOrder(JsonNode answer) {
        if (answer.path("errors") instanceof ArrayNode errors) {
            var sorted = errors.valueStream()
                    .sorted(Comparator.comparing(error -> error.path("path").toString()))
                    .toList();
            errors.removeAll().addAll(sorted);
        }
        return answer;
    }

    private static Path expectation(Path query, Account account) {
        String name = query.getFileName().toString().replace(".graphql", "");
        return FOLDER.resolve("%s.%s.json".formatted(name, account.username()));
    }
}
