package org.ayumi.admin.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ayumi.admin.testing.Contract;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation the console sends fits the contract. */
class GraphQlDocumentsTest {

    private static final Path FOLDER = Path.of("src/main/resources/graphql-documents");
    private static final GraphQLSchema CONTRACT = Contract.schema(_ -> null);

    static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".graphql"))
                    .map(FOLDER::relativize)
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void fits_the_contract(Path document) throws IOException {
        var parsed = Parser.parse(Files.readString(FOLDER.resolve(document)));

        assertThat(new Validator().validateDocument(CONTRACT, parsed, Locale.ENGLISH))
                .isEmpty();
    }
}
