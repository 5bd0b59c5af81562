package org.ayumi.graphql;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.ayumi.revision.Change;
import org.ayumi.revision.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * The fields of {@code RevisionConnection}: a page of the history of one section of a document.
 *
 * @param edges the revisions with their cursors
 * @param pageInfo where the page stands
 * @param totalCount how many revisions there are in all
 */
public record RevisionPage(List<Page.Edge<Revision>> edges, Page.PageInfo pageInfo, int totalCount) {

    /**
     * The fields of {@code Revision}.
     *
     * @param at the document's version, which the cursor stands on
     * @param id its global id
     * @param version the section's version
     */
    public record Revision(
            int at,
            String id,
            int version,
            Instant changedAt,
            String changedBy,
            @Nullable String reason,
            List<Change> changes) {}

    /** Reads the stamps of a section. */
    public interface Reader {
        /** The newest stamps of document versions below {@code before}, so many at most. */
        List<Stamp> read(int before, int most);
    }

    /**
     * Reads a page of the history of a section.
     *
     * @param first how many; the usual number where null
     * @param after the cursor after which to go on
     * @param section the section's id
     * @param total how many revisions there are in all; asked after the page was read
     */
    public static RevisionPage read(
            @Nullable Integer first, @Nullable String after, String section, IntSupplier total, Reader reader) {
        return read(first, after, stamp -> revision(stamp, section), total, reader);
    }

    /**
     * Reads a page of the history of a whole document.
     *
     * @param name the document's own name, such as {@code strategy-2025}
     * @param placed the change as it is told where many sections stand side by side
     */
    public static RevisionPage readAll(
            @Nullable Integer first,
            @Nullable String after,
            String name,
            IntSupplier total,
            BiFunction<Stamp, Change, Change> placed,
            Reader reader) {
        return read(
                first,
                after,
                stamp -> revision(
                        stamp,
                        name,
                        stamp.version(),
                        stamp.changes().stream()
                                .map(change -> placed.apply(stamp, change))
                                .toList()),
                total,
                reader);
    }

    private static RevisionPage read(
            @Nullable Integer first,
            @Nullable String after,
            Function<Stamp, Revision> told,
            IntSupplier total,
            Reader reader) {
        int most = Page.size(first);
        var entries = behind(after, most + 1, reader).stream().map(told).toList();
        var page = Page.of(entries, most, revision -> cursor(revision.at));
        return new RevisionPage(page.edges(), page.pageInfo(), total.getAsInt());
    }

    private static Revision revision(Stamp stamp, String section) {
        int version = stamp.sections().stream()
                .filter(each -> each.id().equals(section))
                .mapToInt(Stamp.Section::version)
                .findFirst()
                .orElseThrow();
        return revision(
                stamp,
                section,
                version,
                stamp.changes().stream().filter(change -> change.isIn(section)).toList());
    }

    private static Revision revision(Stamp stamp, String name, int version, List<Change> changes) {
        return new Revision(
                stamp.version(),
                RevisionId.of(name, version).encode(),
                version,
                stamp.changedAt(),
                stamp.changedBy(),
                stamp.reason(),
                changes);
    }

    private static String cursor(int at) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.valueOf(at).getBytes(StandardCharsets.UTF_8));
    }

    private static List<Stamp> behind(@Nullable String after, int most, Reader reader) {
        if (after == null) {
            return reader.read(Integer.MAX_VALUE, most);
        }
        int at = at(after);
        // The revision the cursor stands on is read along: a cursor no page gave stands on none.
        var entries = reader.read(at + 1, most + 1);
        if (entries.isEmpty() || entries.getFirst().version() != at) {
            throw InvalidArgument.cursor();
        }
        return entries.subList(1, entries.size());
    }

    private static int at(String cursor) {
        try {
            int at = Integer.parseInt(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
            if (at > 0 && at < Integer.MAX_VALUE) {
                return at;
            }
        } catch (IllegalArgumentException noCursor) {
            // Told below.
        }
        throw InvalidArgument.cursor();
    }
}
