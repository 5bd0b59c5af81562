package org.ayumi.vision.graphql;

import java.util.Optional;
import org.ayumi.graphql.GlobalIds;
import org.ayumi.graphql.Nodes;
import org.ayumi.vision.Vision;
import org.ayumi.vision.VisionService;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Controller;

@Controller
class VisionController implements Nodes {

    private static final String KEY = "dx";

    private final VisionService visions;

    VisionController(VisionService visions) {
        this.visions = visions;
    }

    @Bean
    static RuntimeWiringConfigurer visionIds() {
        return GlobalIds.wire("Vision", Vision.class, vision -> KEY);
    }

    @QueryMapping
    Optional<Vision> vision() {
        return visions.find();
    }

    @Override
    public String type() {
        return "Vision";
    }

    @Override
    public Optional<Vision> find(String key) {
        return key.equals(KEY) ? visions.find() : Optional.empty();
    }
}
