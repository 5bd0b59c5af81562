package org.ayumi.testing;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One thing people may or may not do, tried over HTTP.
 *
 * @param name what it is
 * @param at where {@code data} holds something if it was allowed
 */
public record Attempt(String name, String at, Trial trial) {

    /** Tries it with a bearer token, or without one. */
    public interface Trial {
        /** What the backend answers. */
        Answer with(@Nullable String token, Api api);
    }

    /** Asks a root field. */
    public static Attempt toRead(String field, String selection) {
        String query = "{ %s %s }".formatted(field, selection);
        return new Attempt(field, "/" + field.split("\\W")[0], (token, api) -> api.ask(token, query, Map.of()));
    }

    /** Asks for an object by its global id. */
    public static Attempt toReadNode(String type, String key) {
        String query = "{ node(id: \"%s\") { id } }".formatted(Ids.of(type, key));
        return new Attempt("node " + type, "/node", (token, api) -> api.ask(token, query, Map.of()));
    }

    /** Asks for the history of an initiative. */
    public static Attempt toReadRevisions(String initiative) {
        String query =
                "{ node(id: \"%s\") { ... on Initiative { revisions { edges { node { version changedAt changedBy changes { label } } } totalCount } } } }"
                        .formatted(Ids.initiative(initiative));
        return new Attempt(
                "revisions of " + initiative, "/node/revisions", (token, api) -> api.ask(token, query, Map.of()));
    }

    /** Sends a mutation against the version that stands. */
    public static Attempt toChange(String initiative, Input input) {
        return new Attempt(
                input.mutation() + " of " + initiative,
                "/%s/initiative".formatted(input.mutation()),
                (token, api) -> input.at(Year.versionOf(initiative, api))
                        .sentWith(token, api)
                        .answer());
    }

    /** Whether it was done; it was not only where the answer is FORBIDDEN and tells nothing. */
    public boolean isAllowed(String token, Api api) {
        var answer = trial.with(token, api);
        JsonNode told = answer.data(at);
        boolean tells = !told.isMissingNode() && !told.isNull();
        String code = answer.errorCode();
        if (answer.status() != 200 || !code.equals(tells ? "" : "FORBIDDEN")) {
            throw new AssertionError("neither allowed nor refused: " + answer.text());
        }
        return tells;
    }

    @Override
    public String toString() {
        return name;
    }
}
