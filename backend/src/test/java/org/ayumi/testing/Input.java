package org.ayumi.testing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The input of a mutation as a fixture: sound as it is made, then changed field by field.
 *
 * @param mutation the mutation's name
 * @param type the input's type
 * @param fields the input's fields
 */
public record Input(String mutation, String type, Map<String, @Nullable Object> fields) {

    private static final String OPERATION = """
            mutation ($input: %s!) {
              %s(input: $input) {
                initiative {
                  id
                  version
                  title
                  summary
                  aims { number }
                  leadDepartment { code name inferred }
                  tasks { title group }
                  highlights { title text source { document locator } figures { label printed source { document locator } } }
                  ratingAgainstOriginal { computed met notMet unreported total }
                  kpis {
                    label
                    note
                    measures {
                      id
                      label
                      note
                      printed
                      comparison
                      target
                      unit
                      baseline { fiscalYear value printed source { document locator } }
                      original { printed comparison target unit status }
                      targetChanges { before after changedBy changedAt reason source { document locator } }
                      status
                      unreportedReason
                      actual { value verdict reason printed source { document locator } }
                    }
                  }
                  rating { computed official reason met notMet unreported total source { document locator } }
                  outcome { headline points source { document locator } }
                }
                userErrors { field code message }
                conflict { currentVersion changedBy changedAt fields { field label measure base theirs mine } }
              }
            }""";

    /** A number with its source, for a measure such as {@code 2025-01-1}, written against version 1. */
    public static Input aResult(String measure) {
        return new Input("recordActual", "RecordActualInput", Map.of())
                .with("measureId", Ids.measure(measure))
                .with("value", 82.5)
                .with("source", aSource())
                .at(1);
    }

    /** A stated verdict with its reason and source. */
    public static Input aVerdict(String measure, String verdict) {
        return aResult(measure).without("value").with("verdict", verdict).with("reason", "移行を終えたため");
    }

    /** A reason alone why nothing comparable is reported. */
    public static Input aReason(String measure, String reason) {
        return aResult(measure).without("value").without("source").with("reason", reason);
    }

    /** A rating with its reason, for an initiative such as {@code 2025-01}, written against version 1. */
    public static Input aRating(String initiative, String rating) {
        return new Input("setOfficialRating", "SetOfficialRatingInput", Map.of())
                .with("initiativeId", Ids.initiative(initiative))
                .with("rating", rating)
                .with("reason", "会議で決めたため")
                .at(1);
    }

    /** An outcome of two points, for an initiative such as {@code 2025-01}, written against version 1. */
    public static Input anOutcome(String initiative) {
        return new Input("setOutcome", "SetOutcomeInput", Map.of())
                .with("initiativeId", Ids.initiative(initiative))
                .with("headline", "手続が便利になりました。")
                .with("points", List.of("対象を広げました。", "案内を増やしました。"))
                .at(1);
    }

    /** A source that is no published document's. */
    public static Map<String, String> aSource() {
        return Map.of("document", "実績の調べ（見本）", "locator", "表1");
    }

    /** The same with another value of one field. */
    public Input with(String field, @Nullable Object value) {
        var changed = new LinkedHashMap<>(fields);
        changed.put(field, value);
        return new Input(mutation, type, Collections.unmodifiableMap(changed));
    }

    /** The same without one field. */
    public Input without(String field) {
        var changed = new LinkedHashMap<>(fields);
        changed.remove(field);
        return new Input(mutation, type, Collections.unmodifiableMap(changed));
    }

    /** The same, written against another version. */
    public Input at(int version) {
        return with("expectedVersion", version);
    }

    /** Sends it as a person. */
    public Sent sentBy(Account account, Api api) {
        return sentWith(account.token(), api);
    }

    /** Sends it with a bearer token, or without one. */
    public Sent sentWith(@Nullable String token, Api api) {
        var answer = api.ask(token, OPERATION.formatted(type, mutation), Map.of("input", fields));
        return new Sent(answer, answer.data("/" + mutation));
    }
}
