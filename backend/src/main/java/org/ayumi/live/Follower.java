package org.ayumi.live;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ayumi.graphql.FollowedNode;
import org.ayumi.graphql.FollowedNode.VersionOf;
import org.ayumi.revision.NextEntry;
import reactor.core.publisher.FluxSink;

/**
 * One who follows some objects. Keeps what its reader is not ready for, the newest version of each alone: a slow reader
 * costs no more than a quick one, and holds nobody.
 */
final class Follower {

    private final List<FollowedNode> nodes;
    private final FluxSink<NodeChange> reader;
    private final Map<String, Integer> documents = new HashMap<>();
    private final Map<String, Integer> told = new HashMap<>();
    private final LinkedHashMap<String, Integer> waiting = new LinkedHashMap<>();

    Follower(List<FollowedNode> nodes, FluxSink<NodeChange> reader) {
        this.nodes = nodes;
        this.reader = reader;
        // Objects of one document may have been read one after the other: what follows the oldest reading counts.
        nodes.forEach(node -> documents.merge(node.logName(), node.documentVersion(), Math::min));
        reader.onRequest(wanted -> pass());
    }

    /** The documents it follows, each with the version from which on. */
    Map<String, Integer> documents() {
        return Map.copyOf(documents);
    }

    /** Tells where each of its objects stands. */
    synchronized void begin() {
        nodes.forEach(node -> take(node.id().encode(), node.version()));
        pass();
    }

    /** Takes note of an entry of a document it follows; of one it knows already, nothing. */
    synchronized void take(NextEntry entry) {
        int known = documents.getOrDefault(entry.document(), Integer.MAX_VALUE);
        if (entry.version() <= known) {
            return;
        }
        documents.put(entry.document(), entry.version());
        nodes.stream()
                .filter(node -> node.logName().equals(entry.document()))
                .forEach(node -> take(node, entry, known));
        pass();
    }

    private void take(FollowedNode node, NextEntry entry, int known) {
        String id = node.id().encode();
        if (node.versionOf() == VersionOf.SUM) {
            // What the sum was read with already counts once.
            int news = entry.version() - Math.max(known, node.documentVersion());
            take(id, told.getOrDefault(id, 0) + Math.max(news, 0));
        } else if (node.section() == null) {
            take(id, entry.version());
        } else {
            entry.sections().stream()
                    .filter(section -> section.id().equals(node.section()))
                    .forEach(section ->
                            take(id, node.versionOf() == VersionOf.DOCUMENT ? entry.version() : section.version()));
        }
    }

    void end() {
        reader.complete();
    }

    private void take(String id, int version) {
        if (version > told.getOrDefault(id, 0)) {
            told.put(id, version);
            waiting.put(id, version);
        }
    }

    private synchronized void pass() {
        while (reader.requestedFromDownstream() > 0) {
            var next = waiting.pollFirstEntry();
            if (next == null) {
                return;
            }
            reader.next(new NodeChange(next.getKey(), next.getValue()));
        }
    }
}
