package org.ayumi.strategy.graphql;

import org.ayumi.graphql.RevisionPage;
import org.ayumi.strategy.InitiativeHistory;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class RevisionController {

    private final InitiativeHistory history;

    RevisionController(InitiativeHistory history) {
        this.history = history;
    }

    @SchemaMapping(typeName = InitiativeView.TYPE, field = "revisions")
    RevisionPage revisions(InitiativeView view, @Argument @Nullable Integer first, @Argument @Nullable String after) {
        var initiative = view.initiative();
        return RevisionPage.read(
                first,
                after,
                initiative.id().value(),
                initiative::version,
                (before, most) -> history.list(view.document(), initiative, before, most));
    }
}
