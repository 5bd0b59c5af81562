package org.ayumi.admin.lineage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayumi.admin.api.AyumiBackend;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What leads from year to year, as the signed-in person may read and change it. */
@Component
public class LineageApi {

    private final AyumiBackend backend;

    LineageApi(AyumiBackend backend) {
        this.backend = backend;
    }

    /** A year with its lineage; empty where there is none for the person. */
    public Optional<YearLineage> findYear(int fiscalYear) {
        return Optional.ofNullable(
                backend.retrieve("lineage/year", Map.of("fiscalYear", fiscalYear), "strategy", YearLineage.class));
    }

    /** Where an initiative comes from, where it went, and its KPIs over the years. */
    public Optional<InitiativeLineage> findInitiative(String id) {
        return Optional.ofNullable(
                backend.retrieve("lineage/initiative", Map.of("id", id), "node", InitiativeLineage.class));
    }

    /** An initiative that does not come along, and why. */
    public record Left(String initiativeId, String reason) {}

    /** Makes next year's draft out of a year that was looked at. */
    public LineageAnswer rollOver(YearLineage from, List<Left> left) {
        var input = Map.of(
                "from",
                from.fiscalYear(),
                "to",
                from.fiscalYear() + 1,
                "leave",
                left.stream()
                        .map(each -> Map.of("initiativeId", each.initiativeId(), "reason", each.reason()))
                        .toList(),
                "expectedVersion",
                from.version());
        return answer("lineage/roll-over", input, "rollOverStrategy");
    }

    /** Sets all links of a year that was looked at. */
    public LineageAnswer set(YearLineage year, List<LinkInput> links, String reason) {
        var input = Map.of(
                "fiscalYear",
                year.fiscalYear(),
                "links",
                links.stream().map(LineageApi::fields).toList(),
                "reason",
                reason,
                "expectedVersion",
                year.frameVersion());
        return answer("lineage/set", input, "setLineage");
    }

    private static Map<String, @Nullable Object> fields(LinkInput link) {
        var fields = new HashMap<String, @Nullable Object>();
        fields.put("kind", link.kind().name());
        fields.put("fromId", link.fromId());
        fields.put("toId", link.toId());
        fields.put("note", link.note());
        fields.put(
                "measures",
                link.measures().stream()
                        .map(each -> Map.of("fromId", each.fromId(), "toId", each.toId()))
                        .toList());
        return fields;
    }

    private LineageAnswer answer(String document, Map<String, ?> input, String mutation) {
        return backend.change(document, mutation, input, LineageAnswer.class);
    }
}
