package org.ayumi.vision.graphql;

import java.util.List;
import java.util.Set;
import org.ayumi.graphql.FollowedNode;
import org.ayumi.graphql.FollowedNodes;
import org.ayumi.graphql.GlobalId;
import org.ayumi.vision.VisionService;
import org.springframework.stereotype.Component;

/** The vision as it is followed: with any of its parts. */
@Component
class FollowedVision implements FollowedNodes {

    private final VisionService visions;

    FollowedVision(VisionService visions) {
        this.visions = visions;
    }

    @Override
    public String type() {
        return VisionView.TYPE;
    }

    @Override
    public List<FollowedNode> list(Set<String> keys) {
        return keys.contains(VisionView.KEY)
                ? visions.findDocument().stream()
                        .map(vision -> FollowedNode.whole(new GlobalId(VisionView.TYPE, VisionView.KEY), vision))
                        .toList()
                : List.of();
    }
}
