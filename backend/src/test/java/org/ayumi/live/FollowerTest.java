package org.ayumi.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.ayumi.graphql.FollowedNode;
import org.ayumi.graphql.FollowedNode.VersionOf;
import org.ayumi.graphql.GlobalId;
import org.ayumi.revision.NextEntry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

/** Objects that are made of several documents. */
class FollowerTest {

    private static final GlobalId ALL = new GlobalId("ActionPlanYear", "2025");

    private final List<String> told = new ArrayList<>();
    private @Nullable Follower follower;

    @Test
    void countsEachChangeOfEachDocumentOnce() {
        follow(FollowedNode.among(ALL, "a", 1, 4), FollowedNode.among(ALL, "b", 3, 4));

        take("a", 2);
        take("a", 2);
        take("b", 4);
        take("c", 9);

        assertThat(told).containsExactly("4", "5", "6");
    }

    @Test
    void doesNotCountAgainWhatTheSumWasReadWith() {
        // The same document, read a moment earlier for another object.
        var earlier = new FollowedNode(new GlobalId("ActionPlan", "a"), "a", "none", VersionOf.SECTION, 1, 1);
        follow(earlier, FollowedNode.among(ALL, "a", 3, 3));
        told.clear();

        take("a", 2);
        take("a", 3);
        assertThat(told).isEmpty();

        take("a", 4);
        assertThat(told).containsExactly("4");
    }

    private void follow(FollowedNode... nodes) {
        Flux.<NodeChange>create(reader -> {
                    var created = new Follower(List.of(nodes), reader);
                    created.begin();
                    follower = created;
                })
                .subscribe(change -> told.add(Integer.toString(change.version())));
    }

    private void take(String document, int version) {
        assertThat(follower).isNotNull();
        follower.take(new NextEntry(document, version, List.of()));
    }
}
