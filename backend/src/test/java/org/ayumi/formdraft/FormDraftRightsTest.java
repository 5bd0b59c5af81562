package org.ayumi.formdraft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.testing.Drafts.FORM;
import static org.ayumi.testing.Drafts.aDraft;
import static org.ayumi.testing.Drafts.with;

import java.util.Arrays;
import java.util.Map;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.Drafts;
import org.ayumi.testing.RunningBackend;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every account keeps drafts of its own, and reaches nobody else's, whatever form it names. */
@BackendTest
class FormDraftRightsTest {

    @Autowired
    private Api api;

    @Autowired
    private RunningBackend.FreshStore store;

    private Drafts drafts;

    @BeforeEach
    void everyoneElseKeepsSomething() {
        store.reset();
        drafts = new Drafts(api);
    }

    @ParameterizedTest
    @EnumSource(value = Account.class, names = "MUSHOKU", mode = EnumSource.Mode.EXCLUDE)
    void whoeverHasARoleKeepsTheirOwnAlone(Account account) {
        var others = Arrays.stream(Account.values())
                .filter(other -> other != account && other != Account.MUSHOKU)
                .toList();
        others.forEach(other -> drafts.save(other, aDraft("ほかの人の入力 " + other)));

        assertThat(drafts.find(account, FORM).isNull()).isTrue();
        assertThat(drafts.forms(account)).isEmpty();
        assertThat(drafts.texts(account, FORM)).isEmpty();
        assertThat(drafts.discard(account, FORM, 1).complaints()).containsExactly("STALE_VERSION at expectedVersion");
        var guessed = drafts.save(account, with(aDraft("上書き"), "expectedVersion", 1));
        assertThat(guessed.complaints()).containsExactly("STALE_VERSION at expectedVersion");
        assertThat(guessed.payload().path("formDraft").isNull()).isTrue();
        assertThat(drafts.save(account, aDraft("自分の入力")).complaints()).isEmpty();

        assertThat(drafts.text(account, FORM)).isEqualTo("自分の入力");
        assertThat(drafts.forms(account)).containsExactly(FORM);
        assertThat(others).allMatch(other -> drafts.text(other, FORM).equals("ほかの人の入力 " + other));
    }

    @Test
    void anAccountWhoseNameLooksLikeAFormReachesNothing() {
        drafts.save(Account.KOSEKI, aDraft("戸籍の入力"));

        for (var form : new String[] {FORM + " koseki", "koseki", FORM + "/koseki", ""}) {
            assertThat(drafts.find(Account.KOKUHO, form).isNull()).as(form).isTrue();
        }
    }

    @Test
    void whoHasNoRoleIsRefused() {
        var mushoku = Account.MUSHOKU;

        assertThat(api.ask(mushoku, "{ formDrafts { form } }").errorCode()).isEqualTo("FORBIDDEN");
        assertThat(api.ask(mushoku, "{ formDraft(form: \"a\") { form } }").errorCode())
                .isEqualTo("FORBIDDEN");
        assertThat(drafts.save(mushoku, aDraft("入力")).answer().errorCode()).isEqualTo("FORBIDDEN");
        assertThat(drafts.discard(mushoku, FORM, 1).answer().errorCode()).isEqualTo("FORBIDDEN");
    }

    @Test
    void withoutATokenThereIsNothing() {
        assertThat(api.ask((String) null, "{ formDrafts { form } }", Map.of()).status())
                .isEqualTo(401);
    }
}
