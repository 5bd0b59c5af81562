package org.ayumi.admin.live;

import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.admin.api.AccessTokens;
import org.ayumi.admin.api.AyumiBackend;
import org.ayumi.admin.api.BackendException;
import org.ayumi.admin.api.BackendStreams;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What changes, and who changed it as far as the signed-in person may know. */
@Component
public class ChangeApi {

    private final AyumiBackend backend;
    private final BackendStreams streams;
    private final AccessTokens tokens;

    ChangeApi(AyumiBackend backend, BackendStreams streams, AccessTokens tokens) {
        this.backend = backend;
        this.streams = streams;
        this.tokens = tokens;
    }

    /** The stream of this session, which all its windows share. To be asked for within the session. */
    public SessionStream stream(VaadinSession session) {
        var known = session.getAttribute(SessionStream.class);
        if (known != null) {
            return known;
        }
        var mine = tokens.detached();
        var stream = new SessionStream(ids -> streams.open("live/changes", Map.of("ids", List.copyOf(ids)), mine));
        session.setAttribute(SessionStream.class, stream);
        return stream;
    }

    /** The newest change of something; empty where the person may not know, or it cannot be told now. */
    public Optional<LastChange> findLast(String id) {
        try {
            Node node = backend.retrieve("live/last-change", Map.of("id", id), "node", Node.class);
            return Optional.ofNullable(node).map(Node::revisions).stream()
                    .flatMap(revisions -> revisions.edges().stream())
                    .map(Edge::node)
                    .findFirst();
        } catch (BackendException e) {
            return Optional.empty();
        }
    }

    /** Where a year's strategy and its plans as a whole stand, by id; without the strategy where there is none. */
    public Map<String, Integer> getYear(int fiscalYear) {
        return backend.retrieveWhole("live/year", Map.of("fiscalYear", fiscalYear), Year.class)
                .versions();
    }

    record Year(@Nullable NodeChange strategy, @Nullable NodeChange actionPlanYear) {

        Map<String, Integer> versions() {
            return Stream.of(Optional.ofNullable(strategy), Optional.ofNullable(actionPlanYear))
                    .flatMap(Optional::stream)
                    .collect(Collectors.toMap(NodeChange::id, NodeChange::version, Math::max));
        }
    }

    record Node(@Nullable Revisions revisions) {}

    record Revisions(List<Edge> edges) {}

    record Edge(LastChange node) {}
}
