package org.ayumi.admin.testing;

import graphql.schema.DataFetchingEnvironment;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps drafts of forms as the backend does, for as long as a test goes on. */
public final class FakeDrafts {

    private final Map<String, Map<String, Object>> kept = new LinkedHashMap<>();
    private final List<Map<String, Object>> saved = new ArrayList<>();
    private final List<String> dropped = new ArrayList<>();
    private int asked;

    /** Answers for this backend from now on. */
    FakeDrafts(FakeBackend backend) {
        backend.computes("formDrafts", this::list)
                .computes("saveFormDraft", environment -> save(environment.getArgument("input")))
                .computes("discardFormDraft", environment -> discard(environment.getArgument("input")));
    }

    /** A draft that was kept before: names and texts in turn. */
    public FakeDrafts holding(String form, int begunOn, String... namesAndTexts) {
        List<Map<String, Object>> fields = new ArrayList<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            fields.add(Map.of("name", namesAndTexts[i], "text", namesAndTexts[i + 1]));
        }
        int version = version(form) + 1;
        kept.put(
                form,
                Map.of(
                        "form", form,
                        "title", "前に入力したもの",
                        "page", "years/2025",
                        "begunOn", begunOn,
                        "fields", fields,
                        "version", version,
                        "savedAt", OffsetDateTime.parse("2025-11-25T10:32:00+09:00")));
        return this;
    }

    /** Drops a draft, as another window does. */
    public void forget(String form) {
        kept.remove(form);
    }

    /** The texts kept for a form now, by the fields' names; empty where nothing is. */
    @SuppressWarnings("unchecked")
    public Map<String, String> texts(String form) {
        return Optional.ofNullable(kept.get(form))
                .map(draft -> ((List<Map<String, String>>) draft.get("fields"))
                        .stream()
                                .collect(Collectors.toMap(
                                        its -> its.get("name"),
                                        its -> its.get("text"),
                                        (a, _) -> a,
                                        LinkedHashMap::new)))
                .orElseGet(LinkedHashMap::new);
    }

    /** The forms there is a draft of. */
    public List<String> forms() {
        return List.copyOf(kept.keySet());
    }

    /** What was sent to be kept, in order. */
    public List<Map<String, Object>> saved() {
        return List.copyOf(saved);
    }

    /** The forms whose drafts were dropped, in order. */
    public List<String> dropped() {
        return List.copyOf(dropped);
    }

    /** How often drafts were looked for. */
    public int asked() {
        return asked;
    }

    private int version(String form) {
        var draft = kept.get(form);
        return draft == null ? 0 : (int) draft.get("version");
    }

    private List<Map<String, Object>> list(DataFetchingEnvironment environment) {
        asked++;
        List<String> forms = environment.getArgument("forms");
        return kept.values().stream()
                .filter(draft -> forms == null || forms.contains((String) draft.get("form")))
                .toList();
    }

    private Map<String, @Nullable Object> save(Map<String, Object> input) {
        saved.add(input);
        String form = (String) input.get("form");
        if (version(form) != (int) input.get("expectedVersion")) {
            return moved(form);
        }
        var draft = new LinkedHashMap<>(input);
        draft.remove("expectedVersion");
        draft.put("version", version(form) + 1);
        draft.put("savedAt", OffsetDateTime.parse("2025-11-25T10:33:00+09:00"));
        kept.put(form, draft);
        return payload(draft, List.of());
    }

    private Map<String, @Nullable Object> discard(Map<String, Object> input) {
        String form = (String) input.get("form");
        if (!kept.containsKey(form) || version(form) != (int) input.get("expectedVersion")) {
            return moved(form);
        }
        kept.remove(form);
        dropped.add(form);
        return payload(null, List.of());
    }

    private Map<String, @Nullable Object> moved(String form) {
        return payload(kept.get(form), List.of(Map.of("code", "STALE_VERSION", "message", "ほかの画面で保存されています。")));
    }

    private static Map<String, @Nullable Object> payload(
            @Nullable Map<String, Object> draft, List<Map<String, String>> errors) {
        Map<String, @Nullable Object> payload = new LinkedHashMap<>();
        payload.put("formDraft", draft);
        payload.put("userErrors", errors);
        return payload;
    }
}
