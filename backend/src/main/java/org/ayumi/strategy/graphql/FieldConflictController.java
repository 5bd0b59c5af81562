package org.ayumi.strategy.graphql;

import org.ayumi.graphql.GlobalId;
import org.ayumi.merge.FieldConflict;
import org.ayumi.strategy.MeasureId;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Which measure a field in conflict is of, so that nobody has to tell by its name. */
@Controller
class FieldConflictController {

    @SchemaMapping(typeName = "FieldConflict", field = "measure")
    @Nullable String measure(FieldConflict conflict) {
        return MeasureId.ofField(conflict.field())
                .map(id -> new GlobalId(MeasureNodes.TYPE, id.value()).encode())
                .orElse(null);
    }
}
