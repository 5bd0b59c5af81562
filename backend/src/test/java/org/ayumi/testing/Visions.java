package org.ayumi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The vision as a fixture: read and changed through the API. */
public record Visions(Api api) {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String SOURCE = "source { document locator }";

    private static final String VISION = """
            title adopted townVision promises { title } version frameVersion glossaryVersion
            aims { number title shortTitle summary how state voices version %1$s }
            glossary { term meaning aims }
            hierarchy { %1$s levels { kind title role adopted period firstYear lastYear inferred basis note version %1$s } }
            viewerCan { edit readRevisions } %1$s
            """.formatted(SOURCE);

    private static final String PAYLOAD = """
            vision { %s } userErrors { field code message } conflict { currentVersion changedBy changedAt fields { field label base theirs mine } }
            """.formatted(VISION);

    private static final String REVISIONS =
            "{ vision { revisions(first: 100) { totalCount edges { node { version changedAt changedBy reason changes { field label before after } } } } } }";

    /** What changes each part, as the inputs' types. */
    private static final Map<String, String> TYPES = Map.of(
            "updateVision", "UpdateVisionInput",
            "updateAim", "UpdateAimInput",
            "updateGlossary", "UpdateGlossaryInput",
            "updatePlanLevel", "UpdatePlanLevelInput");

    /** The vision as it stands. */
    public JsonNode read(Account account) {
        return api.ask(account, "{ vision { %s } }".formatted(VISION)).data("/vision");
    }

    /** Its revisions, newest first, as 情報政策課 reads them. */
    public JsonNode revisions() {
        return api.ask(Account.JOHO, REVISIONS).data("/vision/revisions");
    }

    /** Input that changes nothing, with other values of some fields. */
    public Map<String, @Nullable Object> input(String mutation, Map<String, ? extends @Nullable Object> fields) {
        var vision = read(Account.DX);
        var input = new LinkedHashMap<String, @Nullable Object>();
        switch (mutation) {
            case "updateVision" -> {
                take(input, vision, "title", "adopted", "townVision", "source");
                input.put(
                        "promises",
                        vision.path("promises")
                                .valueStream()
                                .map(each -> each.path("title").asString())
                                .toList());
                input.put("expectedVersion", vision.path("frameVersion").asInt());
            }
            case "updateAim" -> {
                int number = fields.get("number") instanceof Integer given ? given : 1;
                take(
                        input,
                        vision.path("aims").path(Math.clamp(number, 1, 9) - 1),
                        "number",
                        "title",
                        "shortTitle",
                        "summary",
                        "how",
                        "state",
                        "voices",
                        "source");
                input.put(
                        "expectedVersion",
                        vision.path("aims")
                                .path(Math.clamp(number, 1, 9) - 1)
                                .path("version")
                                .asInt());
            }
            case "updateGlossary" -> {
                input.put("terms", JSON.convertValue(vision.path("glossary"), List.class));
                input.put("expectedVersion", vision.path("glossaryVersion").asInt());
            }
            default -> {
                String kind = fields.get("kind") instanceof String given ? given : "BASIC_PLAN";
                var level = vision.at("/hierarchy/levels")
                        .valueStream()
                        .filter(each -> each.path("kind").asString().equals(kind))
                        .findFirst()
                        .orElseThrow();
                take(
                        input,
                        level,
                        "kind",
                        "title",
                        "role",
                        "adopted",
                        "period",
                        "firstYear",
                        "lastYear",
                        "basis",
                        "note",
                        "source");
                input.put("expectedVersion", level.path("version").asInt());
            }
        }
        input.put("reason", "文言を見直したため");
        input.putAll(fields);
        return input;
    }

    private static void take(Map<String, @Nullable Object> input, JsonNode from, String... fields) {
        for (String field : fields) {
            input.put(field, JSON.convertValue(from.path(field), Object.class));
        }
    }

    /** Changes some fields of what stands. */
    public Sent change(Account account, String mutation, Map<String, ? extends @Nullable Object> fields) {
        return send(account.token(), mutation, input(mutation, fields));
    }

    /** Sends an input with a bearer token, or without one. */
    public Sent send(@Nullable String token, String mutation, Map<String, ? extends @Nullable Object> input) {
        var answer = api.ask(
                token,
                "mutation ($input: %s!) { %s(input: $input) { %s } }".formatted(TYPES.get(mutation), mutation, PAYLOAD),
                Map.of("input", input));
        return new Sent(answer, answer.data("/" + mutation));
    }

    /** Requires that the change was made; answers the vision. */
    public static JsonNode done(Sent sent) {
        assertThat(sent.answer().errorCode()).as(sent.answer().text()).isEmpty();
        assertThat(sent.complaints()).as(sent.answer().text()).isEmpty();
        return sent.payload().path("vision");
    }
}
