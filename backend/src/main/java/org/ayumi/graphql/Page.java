package org.ayumi.graphql;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a connection.
 *
 * @param edges the entries with their cursors
 * @param pageInfo where the page stands
 */
public record Page<T>(List<Edge<T>> edges, PageInfo pageInfo) {

    /** The most entries a page may have. */
    public static final int LARGEST = 100;

    private static final int USUAL = 20;

    /** The number of entries asked for; refuses what no page may have. */
    public static int size(@Nullable Integer first) {
        int most = first == null ? USUAL : first;
        if (most < 1 || most > LARGEST) {
            throw new InvalidArgument("first は1から%dまでで指定してください。".formatted(LARGEST));
        }
        return most;
    }

    /** An entry and its cursor. */
    public record Edge<T>(String cursor, T node) {}

    /** Where a page stands. */
    public record PageInfo(boolean hasNextPage, @Nullable String endCursor) {}

    /** A page of entries of which one more than asked for was read, to know whether any follow. */
    public static <T> Page<T> of(List<T> oneMore, int first, Function<T, String> cursor) {
        var edges = oneMore.stream()
                .limit(first)
                .map(entry -> new Edge<>(cursor.apply(entry), entry))
                .toList();
        return new Page<>(
                edges,
                new PageInfo(
                        oneMore.size() > first,
                        edges.isEmpty() ? null : edges.getLast().cursor()));
    }
}
