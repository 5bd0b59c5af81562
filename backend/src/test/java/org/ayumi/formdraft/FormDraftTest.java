package org.ayumi.formdraft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.testing.Drafts.FORM;
import static org.ayumi.testing.Drafts.aDraft;
import static org.ayumi.testing.Drafts.with;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.Drafts;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.StoreCommands;
import org.ayumi.testing.TestClock;
import org.bson.BsonDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a person types is kept for them, whatever else they type elsewhere, until it is dropped or old. */
@BackendTest
class FormDraftTest {

    @Autowired
    private Api api;

    @Autowired
    private RunningBackend.FreshStore store;

    @Autowired
    private StoreCommands commands;

    @Autowired
    private TestClock clock;

    @Autowired
    private FormDraftSweep sweep;

    @Autowired
    private MongoDatabase database;

    private Drafts drafts;

    @BeforeEach
    void startFromTheReferenceData() {
        store.reset();
        drafts = new Drafts(api);
    }

    @Test
    void whatIsTypedIsKeptAndGoesOn() {
        var begun = drafts.save(Account.KOSEKI, aDraft("手続が"));
        var gone = drafts.save(Account.KOSEKI, with(aDraft("手続が便利に\nなりました。"), "expectedVersion", 1));

        assertThat(begun.payload().at("/formDraft/version").asInt()).isEqualTo(1);
        assertThat(gone.complaints()).isEmpty();
        var kept = drafts.find(Account.KOSEKI, FORM);
        assertThat(kept.at("/fields/0/text").asString()).isEqualTo("手続が便利に\nなりました。");
        assertThat(kept.path("version").asInt()).isEqualTo(2);
        assertThat(kept.path("begunOn").asInt()).isEqualTo(1);
        assertThat(kept.path("title").asString()).isEqualTo("成果をまとめる");
        assertThat(kept.path("page").asString()).isEqualTo("initiatives/2025-01");
    }

    @Test
    void anOlderWindowOverwritesNothingAndIsToldWhatStands() {
        drafts.save(Account.KOSEKI, aDraft("はじめ"));
        drafts.save(Account.KOSEKI, with(aDraft("新しい"), "expectedVersion", 1));

        var older = drafts.save(Account.KOSEKI, with(aDraft("古い"), "expectedVersion", 1));
        var another = drafts.save(Account.KOSEKI, aDraft("別の画面"));

        assertThat(older.complaints()).containsExactly("STALE_VERSION at expectedVersion");
        assertThat(older.payload().at("/formDraft/fields/0/text").asString()).isEqualTo("新しい");
        assertThat(another.complaints()).containsExactly("STALE_VERSION at expectedVersion");
        assertThat(drafts.text(Account.KOSEKI, FORM)).isEqualTo("新しい");
    }

    @Test
    void ofTwoWindowsThatGoOnAtOnceOneSucceeds() throws Exception {
        drafts.save(Account.KOSEKI, aDraft("はじめ"));
        var windows = IntStream.range(0, 8)
                .<Callable<Boolean>>mapToObj(i ->
                        () -> drafts.save(Account.KOSEKI, with(aDraft("画面" + i), "expectedVersion", 1))
                                .complaints()
                                .isEmpty())
                .toList();

        try (var threads = Executors.newFixedThreadPool(windows.size())) {
            int succeeded = 0;
            for (var window : threads.invokeAll(windows)) {
                succeeded += window.get() ? 1 : 0;
            }
            assertThat(succeeded).isEqualTo(1);
        }
        assertThat(drafts.find(Account.KOSEKI, FORM).path("version").asInt()).isEqualTo(2);
    }

    @Test
    void ofTwoWindowsThatBeginAtOnceOneSucceeds() throws Exception {
        var windows = IntStream.range(0, 8)
                .<Callable<Boolean>>mapToObj(i -> () -> drafts.save(Account.KOSEKI, aDraft("画面" + i))
                        .complaints()
                        .isEmpty())
                .toList();

        try (var threads = Executors.newFixedThreadPool(windows.size())) {
            int succeeded = 0;
            for (var window : threads.invokeAll(windows)) {
                succeeded += window.get() ? 1 : 0;
            }
            assertThat(succeeded).isEqualTo(1);
        }
    }

    @Test
    void aDroppedDraftIsGoneAndNothingTypedBeforeBringsItBack() {
        drafts.save(Account.KOSEKI, aDraft("はじめ"));

        var dropped = drafts.discard(Account.KOSEKI, FORM, 1);
        var late = drafts.save(Account.KOSEKI, with(aDraft("遅れて届いた"), "expectedVersion", 1));

        assertThat(dropped.complaints()).isEmpty();
        assertThat(late.complaints()).containsExactly("STALE_VERSION at expectedVersion");
        assertThat(late.payload().path("formDraft").isNull()).isTrue();
        assertThat(drafts.find(Account.KOSEKI, FORM).isNull()).isTrue();
        assertThat(drafts.forms(Account.KOSEKI)).isEmpty();
    }

    @Test
    void aDraftBegunAfterAnotherWasDroppedIsNotMistakenForIt() {
        drafts.save(Account.KOSEKI, aDraft("はじめ"));
        drafts.discard(Account.KOSEKI, FORM, 1);
        drafts.save(Account.KOSEKI, aDraft("つぎ"));

        var old = drafts.save(Account.KOSEKI, with(aDraft("古い画面"), "expectedVersion", 1));

        assertThat(old.complaints()).containsExactly("STALE_VERSION at expectedVersion");
        assertThat(drafts.text(Account.KOSEKI, FORM)).isEqualTo("つぎ");
        assertThat(drafts.find(Account.KOSEKI, FORM).path("version").asInt()).isEqualTo(3);
    }

    @Test
    void aNewerDraftIsNotDroppedByAnOlderWindow() {
        drafts.save(Account.KOSEKI, aDraft("はじめ"));
        drafts.save(Account.KOSEKI, with(aDraft("新しい"), "expectedVersion", 1));

        var dropped = drafts.discard(Account.KOSEKI, FORM, 1);

        assertThat(dropped.complaints()).containsExactly("STALE_VERSION at expectedVersion");
        assertThat(dropped.payload().at("/formDraft/version").asInt()).isEqualTo(2);
        assertThat(drafts.text(Account.KOSEKI, FORM)).isEqualTo("新しい");
    }

    @Test
    void draftsAreListedTheOneKeptLastFirst() {
        drafts.save(Account.KOSEKI, with(aDraft("一"), "form", "plan/1/edit"));
        drafts.save(Account.KOSEKI, with(aDraft("二"), "form", "plan/2/edit"));
        clock.set(clock.instant().plusSeconds(1));
        drafts.save(Account.KOSEKI, with(with(aDraft("一の続き"), "form", "plan/1/edit"), "expectedVersion", 1));

        assertThat(drafts.forms(Account.KOSEKI)).containsExactly("plan/1/edit", "plan/2/edit");
        assertThat(drafts.texts(Account.KOSEKI, "plan/2/edit", "a b", "plan/1/edit", "plan/3/edit"))
                .containsExactly("一の続き", "二");
    }

    @Test
    void whatNobodyComesBackToIsClearedAway() {
        drafts.save(Account.KOSEKI, aDraft("忘れた"));
        drafts.save(Account.KOSEKI, with(aDraft("登録した"), "form", "plan/1/edit"));
        drafts.discard(Account.KOSEKI, "plan/1/edit", 1);

        clock.set(clock.instant().plus(FormDraftSweep.PLACE_KEPT_FOR).plusSeconds(1));
        sweep.sweep();
        assertThat(stored()).isEqualTo(1);

        clock.set(clock.instant()
                .plus(FormDraftSweep.KEPT_FOR.minus(FormDraftSweep.PLACE_KEPT_FOR))
                .minus(Duration.ofMinutes(1)));
        sweep.sweep();
        assertThat(drafts.text(Account.KOSEKI, FORM)).isEqualTo("忘れた");

        clock.set(clock.instant().plus(Duration.ofMinutes(2)));
        sweep.sweep();
        assertThat(stored()).isZero();
    }

    @Test
    void typingMakesNoRevision() {
        long before = database.getCollection("revisions").countDocuments();

        drafts.save(Account.KOSEKI, aDraft("はじめ"));
        drafts.save(Account.KOSEKI, with(aDraft("続き"), "expectedVersion", 1));

        assertThat(database.getCollection("revisions").countDocuments()).isEqualTo(before);
    }

    @Test
    void keepingCostsTwoCommandsHoweverMuchIsKept() {
        IntStream.range(0, 20)
                .forEach(i -> drafts.save(Account.KOSEKI, with(aDraft("下書き"), "form", "plan/%d/edit".formatted(i))));
        drafts.save(Account.KOSEKI, aDraft("はじめ"));
        commands.clear();

        drafts.save(Account.KOSEKI, with(aDraft("続き"), "expectedVersion", 1));
        assertThat(commands.list()).extracting(BsonDocument::getFirstKey).containsExactly("find", "findAndModify");

        commands.clear();
        drafts.find(Account.KOSEKI, FORM);
        assertThat(commands.list()).hasSize(1);

        commands.clear();
        drafts.forms(Account.KOSEKI);
        assertThat(commands.list()).hasSize(1);

        commands.clear();
        assertThat(drafts.texts(Account.KOSEKI, "plan/1/edit", "plan/2/edit")).hasSize(2);
        assertThat(commands.list()).hasSize(1);

        commands.clear();
        drafts.discard(Account.KOSEKI, FORM, 2);
        assertThat(commands.list()).hasSize(1);
    }

    private long stored() {
        return database.getCollection("form_drafts").countDocuments();
    }
}
