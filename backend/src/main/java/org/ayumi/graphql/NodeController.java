package org.ayumi.graphql;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class NodeController {

    private final Map<String, Nodes> byType;

    NodeController(List<Nodes> nodes) {
        byType = nodes.stream().collect(Collectors.toUnmodifiableMap(Nodes::type, Function.identity()));
    }

    @QueryMapping
    @Nullable Object node(@Argument String id) {
        return GlobalId.parse(id)
                .flatMap(global ->
                        Optional.ofNullable(byType.get(global.type())).flatMap(nodes -> nodes.find(global.key())))
                .orElse(null);
    }
}
