package org.ayumi.admin.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.language.FragmentDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.admin.testing.Contract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation the console sends, with the fragments it shares, fits the contract. */
class GraphQlDocumentsTest {

    private static final Path FOLDER = Path.of("src/main/resources/graphql-documents");
    private static final Path FRAGMENTS = Path.of("fragments");
    private static final GraphQLSchema CONTRACT = Contract.schema(_ -> null);

    private final SharedFragments documents = new SharedFragments();

    static List<String> documents() throws IOException {
        return files(false);
    }

    private static List<String> files(boolean fragments) throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".graphql"))
                    .map(FOLDER::relativize)
                    .filter(file -> file.startsWith(FRAGMENTS) == fragments)
                    .map(file -> file.toString().replace(".graphql", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void fits_the_contract(String document) {
        var parsed = Parser.parse(assembled(document));

        assertThat(new Validator().validateDocument(CONTRACT, parsed, Locale.ENGLISH))
                .isEmpty();
    }

    @Test
    void every_shared_fragment_is_used() throws IOException {
        var used = documents().stream()
                .flatMap(document ->
                        Parser.parse(assembled(document)).getDefinitionsOfType(FragmentDefinition.class).stream())
                .map(fragment -> "fragments/" + fragment.getName())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(used).containsAll(files(true));
    }

    @Test
    void a_fragment_brings_the_fragments_it_spreads_once_each() {
        assertThat(assembled("sharing/nested"))
                .containsOnlyOnce("fragment SharingOuter on")
                .containsOnlyOnce("fragment SharingInner on")
                .containsOnlyOnce("fragment SharingOwn on");
    }

    @Test
    void a_fragment_nobody_knows_is_named_with_the_place_where_it_was_looked_for() {
        assertThatThrownBy(() -> assembled("sharing/unknown"))
                .hasMessage("No document graphql-documents/fragments/NobodyKnows.graphql");
    }

    @Test
    void a_file_that_defines_another_fragment_is_refused() {
        assertThatThrownBy(() -> assembled("sharing/misnamed"))
                .hasMessage("graphql-documents/fragments/SharingMisnamed.graphql has to define SharingMisnamed alone");
    }

    @Test
    void an_operation_nobody_wrote_is_named() {
        assertThatThrownBy(() -> assembled("sharing/none"))
                .hasMessage("No document graphql-documents/sharing/none.graphql");
    }

    private String assembled(String document) {
        return String.valueOf(documents.getDocument(document).block());
    }
}
