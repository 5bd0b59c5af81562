package org.ayumi.document.graphql;

import java.util.List;
import java.util.Optional;
import org.ayumi.document.DocumentService;
import org.ayumi.document.SourceDocument;
import org.ayumi.graphql.GlobalIds;
import org.ayumi.graphql.Nodes;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Controller;

@Controller
class DocumentController implements Nodes {

    private final DocumentService documents;

    DocumentController(DocumentService documents) {
        this.documents = documents;
    }

    @Bean
    static RuntimeWiringConfigurer documentIds() {
        return GlobalIds.wire("SourceDocument", SourceDocument.class, SourceDocument::id);
    }

    @QueryMapping
    List<SourceDocument> documents() {
        return documents.list();
    }

    @Override
    public String type() {
        return "SourceDocument";
    }

    @Override
    public Optional<SourceDocument> find(String key) {
        return documents.find(key);
    }
}
