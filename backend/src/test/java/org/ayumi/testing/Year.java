package org.ayumi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A whole year as it stands, to be compared with itself later. */
public final class Year {

    private static final String EVERYTHING = EveryField.of("Strategy", "strategy(fiscalYear: 2025) {", "}");

    private static final String REVISIONS =
            "query ($id: ID!) { node(id: $id) { ... on Initiative { revisions { edges { cursor node { version changedAt changedBy reason changes { field label before after } } } totalCount } } } }";

    private Year() {}

    /** Every field of FY2025, all versions included. */
    public static JsonNode asItStands(Api api) {
        var answer = api.ask(Account.DX, EVERYTHING);
        assertThat(answer.errorCode()).isEmpty();
        return answer.data("/strategy");
    }

    /** The version of an initiative such as {@code 2025-01}. */
    public static int versionOf(String initiative, Api api) {
        return api.ask(
                        Account.DX,
                        "query ($id: ID!) { node(id: $id) { ... on Initiative { version } } }",
                        Map.of("id", Ids.initiative(initiative)))
                .data("/node/version")
                .asInt();
    }

    /** The revisions of an initiative, newest first. */
    public static JsonNode revisionsOf(String initiative, Api api) {
        return api.ask(Account.DX, REVISIONS, Map.of("id", Ids.initiative(initiative)))
                .data("/node/revisions");
    }
}
