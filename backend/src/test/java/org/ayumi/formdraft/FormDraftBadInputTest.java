package org.ayumi.formdraft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.testing.Drafts.FORM;
import static org.ayumi.testing.Drafts.aDraft;
import static org.ayumi.testing.Drafts.fields;
import static org.ayumi.testing.Drafts.with;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.Drafts;
import org.ayumi.testing.RunningBackend;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is no draft is refused with a reason, and what was kept before stays. */
@BackendTest
class FormDraftBadInputTest {

    @Autowired
    private Api api;

    @Autowired
    private RunningBackend.FreshStore store;

    private Drafts drafts;

    @BeforeEach
    void keepSomething() {
        store.reset();
        drafts = new Drafts(api);
        drafts.save(Account.KOSEKI, aDraft("はじめ"));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @MethodSource("refused")
    void isRefused(String name, @Nullable Object value, String complaint) {
        var sent = drafts.save(Account.KOSEKI, with(with(aDraft("続き"), "expectedVersion", 1), name, value));

        assertThat(sent.complaints()).contains(complaint);
        assertThat(sent.payload().path("formDraft").isNull()).isTrue();
        assertThat(drafts.text(Account.KOSEKI, FORM)).isEqualTo("はじめ");
        assertThat(drafts.forms(Account.KOSEKI)).containsExactly(FORM);
    }

    static Stream<Arguments> refused() {
        var field = Map.of("name", "input.a", "text", "あ");
        return Stream.of(
                Arguments.of("form", "", "INVALID_VALUE at form"),
                Arguments.of("form", "a b", "INVALID_VALUE at form"),
                Arguments.of("form", "/a", "INVALID_VALUE at form"),
                Arguments.of("form", "a/", "INVALID_VALUE at form"),
                Arguments.of("form", "$a", "INVALID_VALUE at form"),
                Arguments.of("form", "a".repeat(201), "INVALID_VALUE at form"),
                Arguments.of("title", " ", "REQUIRED at title"),
                Arguments.of("title", "あ".repeat(301), "TOO_LONG at title"),
                Arguments.of("title", "成果\nをまとめる", "INVALID_CHARACTER at title"),
                Arguments.of("page", "https://example.org/", "INVALID_VALUE at page"),
                Arguments.of("page", "//example.org", "INVALID_VALUE at page"),
                Arguments.of("page", "javascript:alert(1)", "INVALID_VALUE at page"),
                Arguments.of("page", "a".repeat(501), "TOO_LONG at page"),
                Arguments.of("begunOn", -1, "INVALID_VALUE at begunOn"),
                Arguments.of("expectedVersion", -1, "INVALID_VALUE at expectedVersion"),
                Arguments.of("fields", List.of(), "REQUIRED at fields"),
                Arguments.of("fields", fields(501, ""), "TOO_MANY at fields"),
                Arguments.of("fields", List.of(field, field), "DUPLICATE at fields"),
                Arguments.of("fields", List.of(Map.of("name", "", "text", "あ")), "INVALID_VALUE at fields.0.name"),
                Arguments.of(
                        "fields", List.of(Map.of("name", "$where", "text", "あ")), "INVALID_VALUE at fields.0.name"),
                Arguments.of(
                        "fields",
                        List.of(Map.of("name", "a".repeat(101), "text", "あ")),
                        "INVALID_VALUE at fields.0.name"),
                Arguments.of("fields", fields(1, "あ".repeat(20_001)), "TOO_LONG at fields.0.text"),
                Arguments.of("fields", fields(1, "\u0000"), "INVALID_CHARACTER at fields.0.text"),
                Arguments.of("fields", fields(1, "\ud800"), "INVALID_CHARACTER at fields.0.text"),
                Arguments.of("fields", fields(7, "a".repeat(20_000)), "TOO_LONG at fields"));
    }

    @Test
    void emptyTextsAreTextsToo() {
        assertThat(drafts.save(Account.KOSEKI, with(aDraft(""), "expectedVersion", 1))
                        .complaints())
                .isEmpty();
    }

    @Test
    void aFormNoFormHasCannotBeDropped() {
        assertThat(drafts.discard(Account.KOSEKI, "a b", 1).complaints()).containsExactly("INVALID_VALUE at form");
        assertThat(drafts.discard(Account.KOSEKI, "plan/unknown", 1).complaints())
                .containsExactly("STALE_VERSION at expectedVersion");
    }

    @Test
    void nobodyKeepsMoreThanTwoHundred() {
        for (int i = 1; i < FormDraftRules.MOST_DRAFTS; i++) {
            drafts.save(Account.KOSEKI, with(aDraft("下書き"), "form", "plan/%d/edit".formatted(i)));
        }

        var oneMore = drafts.save(Account.KOSEKI, with(aDraft("下書き"), "form", "plan/new"));
        var known = drafts.save(Account.KOSEKI, with(aDraft("続き"), "expectedVersion", 1));
        var another = drafts.save(Account.KOKUHO, aDraft("別の人"));

        assertThat(oneMore.answer().userErrorCode("saveFormDraft")).isEqualTo("TOO_MANY");
        assertThat(known.complaints()).isEmpty();
        assertThat(another.complaints()).isEmpty();
        drafts.discard(Account.KOSEKI, FORM, 2);
        assertThat(drafts.save(Account.KOSEKI, with(aDraft("下書き"), "form", "plan/new"))
                        .complaints())
                .isEmpty();
    }

    @Test
    void nobodyKeepsMoreThanThreeMillionBytes() {
        var large = fields(6, "a".repeat(19_900));
        IntStream.range(0, 25)
                .forEach(i -> assertThat(
                                drafts.save(Account.KOSEKI, Drafts.input("plan/%d/edit".formatted(i), large, 0))
                                        .complaints())
                        .isEmpty());

        var oneMore = drafts.save(Account.KOSEKI, Drafts.input("plan/new", large, 0));

        assertThat(oneMore.answer().userErrorCode("saveFormDraft")).isEqualTo("TOO_MANY");
        assertThat(drafts.find(Account.KOSEKI, "plan/new").isNull()).isTrue();
    }
}
