package org.ayumi.schema;

import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The SDL files as they stand in the sources. */
final class SchemaFiles {

    static final Path FOLDER = Path.of("src/main/resources/graphql");

    private SchemaFiles() {}

    /** All files parsed into one registry. */
    static TypeDefinitionRegistry parse() {
        var registry = new TypeDefinitionRegistry();
        try (var files = Files.list(FOLDER)) {
            files.sorted().forEach(file -> registry.merge(new SchemaParser().parse(file.toFile())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return registry;
    }
}
