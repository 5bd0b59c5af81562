package org.ayumi.schema;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.SchemaPrinter;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Holds the schema against the last recorded one. A change that can break a client stands, line by line, in
 * {@code breaking-changes.txt}; {@code -Dschema.record=true} writes the schema of today as the new record.
 */
class BreakingChangeTest {

    private static final Path RECORD = Path.of("src/test/resources/recorded.graphqls");
    private static final Path ACCEPTED = Path.of("src/test/resources/breaking-changes.txt");

    @Test
    void noChangeBreaksTheRecordUnlessItIsRecorded() throws IOException {
        var today = SchemaFiles.parse();
        if (Boolean.getBoolean("schema.record")) {
            Files.writeString(RECORD, print(today));
        }
        var accepted = Files.readAllLines(ACCEPTED);

        assertThat(breakages(new SchemaParser().parse(RECORD.toFile()), today))
                .as("breaking changes; list each in %s with its reason, or take it back", ACCEPTED)
                .allMatch(accepted::contains);
    }

    @Test
    void theRecordIsOfToday() throws IOException {
        assertThat(Files.readString(RECORD))
                .as("the recorded schema; run the tests of this module with -Dschema.record=true and commit it")
                .isEqualTo(print(SchemaFiles.parse()));
    }

    @Test
    void aRemovedFieldAndANewRequiredArgumentAreBreaking() {
        var before = new SchemaParser().parse("type Query { a: Int b(x: Int): Int }");
        var after = new SchemaParser().parse("type Query { b(x: Int, y: Int!): Int }");

        assertThat(breakages(before, after)).hasSize(2);
    }

    private static List<String> breakages(TypeDefinitionRegistry before, TypeDefinitionRegistry after) {
        var reporter = new CapturingReporter();
        new SchemaDiff()
                .diffSchema(
                        SchemaDiffSet.diffSetFromSdl(
                                UnExecutableSchemaGenerator.makeUnExecutableSchema(before),
                                UnExecutableSchemaGenerator.makeUnExecutableSchema(after)),
                        reporter);
        return reporter.getBreakages().stream()
                .map(BreakingChangeTest::describe)
                .toList();
    }

    private static String describe(DiffEvent event) {
        return event.getCategory() + " " + event.getTypeName()
                + (event.getFieldName() == null ? "" : "." + event.getFieldName());
    }

    private static String print(TypeDefinitionRegistry registry) {
        return new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
                        .includeDirectiveDefinitions(false)
                        .includeDirectives(false))
                .print(UnExecutableSchemaGenerator.makeUnExecutableSchema(registry));
    }
}
