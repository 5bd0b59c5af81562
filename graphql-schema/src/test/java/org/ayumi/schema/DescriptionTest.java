package org.ayumi.schema;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.AbstractDescribedNode;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.TypeDefinition;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DescriptionTest {

    @Test
    void everyElementIsDescribed() {
        assertThat(undescribed(SchemaFiles.parse())).isEmpty();
    }

    @Test
    void anUndescribedElementIsNamed() {
        var registry = new SchemaParser().parse("""
                "Read." type Query { "Answers." a("How many." first: Int, after: String): Int b: Int }
                enum Shade { "Dark." DARK LIGHT }
                """);

        assertThat(undescribed(registry))
                .containsExactlyInAnyOrder("Query.a(after)", "Query.b", "Shade", "Shade.LIGHT");
    }

    private static List<String> undescribed(TypeDefinitionRegistry registry) {
        var found = new ArrayList<String>();
        registry.types().values().forEach(type -> inspect(type, false, found));
        registry.scalars().values().stream()
                .filter(scalar -> !ScalarInfo.isGraphqlSpecifiedScalar(scalar.getName()))
                .forEach(scalar -> inspect(scalar, false, found));
        registry.objectTypeExtensions().values().forEach(all -> all.forEach(type -> inspect(type, true, found)));
        registry.inputObjectTypeExtensions().values().forEach(all -> all.forEach(type -> inspect(type, true, found)));
        return found;
    }

    private static void inspect(TypeDefinition<?> type, boolean extension, List<String> found) {
        if (!extension) {
            require((AbstractDescribedNode<?>) type, type.getName(), found);
        }
        if (type instanceof ImplementingTypeDefinition<?> fields) {
            fields.getFieldDefinitions().forEach(field -> inspect(type.getName(), field, found));
        }
        if (type instanceof InputObjectTypeDefinition input) {
            input.getInputValueDefinitions()
                    .forEach(value -> require(value, type.getName() + "." + value.getName(), found));
        }
        if (type instanceof EnumTypeDefinition values) {
            values.getEnumValueDefinitions()
                    .forEach(value -> require(value, type.getName() + "." + value.getName(), found));
        }
    }

    private static void inspect(String type, FieldDefinition field, List<String> found) {
        require(field, type + "." + field.getName(), found);
        for (InputValueDefinition argument : field.getInputValueDefinitions()) {
            require(argument, type + "." + field.getName() + "(" + argument.getName() + ")", found);
        }
    }

    private static void require(AbstractDescribedNode<?> node, String name, List<String> found) {
        if (node.getDescription() == null || node.getDescription().getContent().isBlank()) {
            found.add(name);
        }
    }
}
