package org.ayumi.admin.api;

import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.support.DocumentSource;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The console's operations, which share fragments: where a document spreads a fragment it does not define,
 * {@code graphql-documents/fragments/<Name>.graphql} is appended, and whatever that spreads in turn.
 *
 * <p>Each document is read once; the operations are part of the console and do not change while it runs.
 */
@Component
class SharedFragments implements DocumentSource {

    private static final String FOLDER = "graphql-documents/";
    private static final String ENDING = ".graphql";

    private final Map<String, String> assembled = new ConcurrentHashMap<>();

    /** The document with every fragment it needs, such as {@code plan/plan}. */
    @Override
    public Mono<String> getDocument(String name) {
        return Mono.fromSupplier(() -> assembled.computeIfAbsent(name, SharedFragments::assemble));
    }

    private static String assemble(String name) {
        String text = read(name);
        var document = parse(name, text);
        var whole = new StringBuilder(text);
        Set<String> present = defined(document);
        var open = new ArrayDeque<>(spread(document));
        while (!open.isEmpty()) {
            String fragment = open.remove();
            if (present.add(fragment)) {
                String its = "fragments/" + fragment;
                String itsText = read(its);
                var itsDocument = parse(its, itsText);
                if (!defined(itsDocument).equals(Set.of(fragment))) {
                    throw new IllegalStateException(FOLDER + its + ENDING + " has to define " + fragment + " alone");
                }
                whole.append('\n').append(itsText);
                open.addAll(spread(itsDocument));
            }
        }
        return whole.toString();
    }

    private static String read(String name) {
        var file = new ClassPathResource(FOLDER + name + ENDING);
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("No document " + file.getPath(), e);
        }
    }

    private static Document parse(String name, String text) {
        try {
            return Parser.parse(text);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(FOLDER + name + ENDING + " is no GraphQL", e);
        }
    }

    private static Set<String> defined(Document document) {
        return document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .map(FragmentDefinition::getName)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @SuppressWarnings("rawtypes") // as graphql-java's visitors are
    private static Set<String> spread(Document document) {
        Set<String> names = new LinkedHashSet<>();
        var visitor = new NodeVisitorStub() {
            @Override
            public TraversalControl visitFragmentSpread(FragmentSpread node, TraverserContext<Node> context) {
                names.add(node.getName());
                return TraversalControl.CONTINUE;
            }
        };
        new NodeTraverser().preOrder(visitor, document);
        return names;
    }
}
