package org.ayumi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import tools.jackson.databind.JsonNode;

/** Drafts of forms as people keep them over the API. */
public record Drafts(Api api) {

    /** A form. */
    public static final String FORM = "initiative/2025-01/outcome";

    private static final String DRAFT = "form title page begunOn version savedAt fields { name text }";

    private static final String OPERATION = """
            mutation ($input: %s!) {
              %s(input: $input) { formDraft { %s } userErrors { field code message } }
            }""";

    /** The input that begins a draft of one text. */
    public static Map<String, @Nullable Object> aDraft(String text) {
        return input(FORM, List.of(Map.of("name", "input.headline", "text", text)), 0);
    }

    /** The input that keeps some texts of a form. */
    public static Map<String, @Nullable Object> input(String form, List<Map<String, String>> fields, int version) {
        var input = new LinkedHashMap<String, @Nullable Object>();
        input.put("form", form);
        input.put("title", "成果をまとめる");
        input.put("page", "initiatives/2025-01");
        input.put("begunOn", 1);
        input.put("fields", fields);
        input.put("expectedVersion", version);
        return input;
    }

    /** Fields of the same text. */
    public static List<Map<String, String>> fields(int count, String text) {
        return IntStream.range(0, count)
                .mapToObj(i -> Map.of("name", "input." + i, "text", text))
                .toList();
    }

    /** The same input with another value. */
    public static Map<String, @Nullable Object> with(
            Map<String, ? extends @Nullable Object> input, String name, @Nullable Object value) {
        var changed = new LinkedHashMap<String, @Nullable Object>(input);
        changed.put(name, value);
        return Collections.unmodifiableMap(changed);
    }

    /** Keeps it as a person. */
    public Sent save(Account account, Map<String, ? extends @Nullable Object> input) {
        return send(account, "saveFormDraft", input);
    }

    /** Drops a version as a person. */
    public Sent discard(Account account, String form, int version) {
        return send(account, "discardFormDraft", Map.of("form", form, "expectedVersion", version));
    }

    private Sent send(Account account, String mutation, Map<String, ? extends @Nullable Object> input) {
        String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input";
        var answer = api.ask(account, OPERATION.formatted(type, mutation, DRAFT), Map.of("input", input));
        return new Sent(answer, answer.data("/" + mutation));
    }

    /** What a person has kept for a form; a null node where nothing is. */
    public JsonNode find(Account account, String form) {
        return api.ask(
                        account,
                        "query ($form: String!) { formDraft(form: $form) { %s } }".formatted(DRAFT),
                        Map.of("form", form))
                .data("/formDraft");
    }

    /** The text a person has kept in the form's first field; an empty text where nothing is. */
    public String text(Account account, String form) {
        return find(account, form).at("/fields/0/text").asString("");
    }

    /** The texts a person has kept in the first field of each of these forms, the one kept last first. */
    public List<String> texts(Account account, String... forms) {
        return api.ask(
                        account,
                        "query ($forms: [String!]) { formDrafts(forms: $forms) { %s } }".formatted(DRAFT),
                        Map.of("forms", List.of(forms)))
                .data("/formDrafts")
                .valueStream()
                .map(draft -> draft.at("/fields/0/text").asString())
                .toList();
    }

    /** Lets the backend clear away what nobody came back to, as it does every few hours. */
    public static void clearAway(ScheduledTaskHolder scheduled) {
        var rounds = scheduled.getScheduledTasks().stream()
                .filter(task -> task.toString().endsWith("FormDraftSweep.sweep"))
                .toList();
        assertThat(rounds).hasSize(1);
        rounds.getFirst().getTask().getRunnable().run();
    }

    /** The forms a person has drafts of, the one kept last first. */
    public List<String> forms(Account account) {
        return api.ask(account, "{ formDrafts { form } }")
                .data("/formDrafts")
                .valueStream()
                .map(draft -> draft.path("form").asString())
                .toList();
    }
}
