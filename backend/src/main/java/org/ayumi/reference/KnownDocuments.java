package org.ayumi.reference;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ayumi.document.SourceDocument;
import tools.jackson.databind.JsonNode;

/** Every source in a reference file names one of the known documents; a slip of the pen would hide where a figure stands. */
final class KnownDocuments {

    private final Set<String> titles;

    KnownDocuments(List<SourceDocument> documents) {
        titles = documents.stream().map(SourceDocument::title).collect(Collectors.toUnmodifiableSet());
    }

    void check(ReferenceFiles.Parsed parsed) {
        check(parsed.file(), "", parsed.content());
    }

    private void check(String file, String path, JsonNode node) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                check(file, path + "[" + i + "]", node.get(i));
            }
        }
        for (var property : node.properties()) {
            String at = path.isEmpty() ? property.getKey() : path + "." + property.getKey();
            if (property.getKey().equals("document")
                    && !titles.contains(property.getValue().asString())) {
                throw new BrokenReference(
                        file,
                        at,
                        "'%s' is not a title in documents.yaml"
                                .formatted(property.getValue().asString()));
            }
            check(file, at, property.getValue());
        }
    }
}
