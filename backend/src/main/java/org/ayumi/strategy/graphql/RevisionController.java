package org.ayumi.strategy.graphql;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.ayumi.graphql.InvalidArgument;
import org.ayumi.graphql.Page;
import org.ayumi.revision.Change;
import org.ayumi.revision.Stamp;
import org.ayumi.strategy.Initiative;
import org.ayumi.strategy.InitiativeHistory;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class RevisionController {

    private static final int USUAL = 20;

    private final InitiativeHistory history;

    RevisionController(InitiativeHistory history) {
        this.history = history;
    }

    /** The fields of {@code Revision}; {@code at} is the year's version, which the cursor stands on. */
    record Revision(
            int at,
            int version,
            Instant changedAt,
            String changedBy,
            @Nullable String reason,
            List<Change> changes) {}

    /** The fields of {@code RevisionConnection}. */
    record RevisionConnection(List<Page.Edge<Revision>> edges, Page.PageInfo pageInfo, int totalCount) {}

    @SchemaMapping(typeName = InitiativeView.TYPE, field = "revisions")
    RevisionConnection revisions(
            InitiativeView view, @Argument @Nullable Integer first, @Argument @Nullable String after) {
        int most = first == null ? USUAL : first;
        if (most < 1 || most > Page.LARGEST) {
            throw new InvalidArgument("first は1から%dまでで指定してください。".formatted(Page.LARGEST));
        }
        var initiative = view.initiative();
        var entries = history.list(view.document(), initiative, before(after), most + 1).stream()
                .map(stamp -> revision(stamp, initiative))
                .toList();
        var page = Page.of(entries, most, revision -> cursor(revision.at));
        // Versions have no gaps, so the newest one is the number of revisions.
        return new RevisionConnection(page.edges(), page.pageInfo(), initiative.version());
    }

    private static Revision revision(Stamp stamp, Initiative initiative) {
        int version = stamp.sections().stream()
                .filter(section -> section.id().equals(initiative.id().value()))
                .mapToInt(Stamp.Section::version)
                .findFirst()
                .orElseThrow();
        return new Revision(
                stamp.version(), version, stamp.changedAt(), stamp.changedBy(), stamp.reason(), stamp.changes());
    }

    private static String cursor(int at) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.valueOf(at).getBytes(StandardCharsets.UTF_8));
    }

    private static int before(@Nullable String after) {
        if (after == null) {
            return Integer.MAX_VALUE;
        }
        try {
            return Integer.parseInt(new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException noCursor) {
            throw new InvalidArgument("after の値が正しくありません。前のページの endCursor をそのまま指定してください。");
        }
    }
}
