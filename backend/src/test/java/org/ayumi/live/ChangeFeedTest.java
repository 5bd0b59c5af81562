package org.ayumi.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.ayumi.graphql.FollowedNode;
import org.ayumi.graphql.FollowedNode.VersionOf;
import org.ayumi.graphql.GlobalId;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.Ids;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.StoreCommands;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscription;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.Disposable;
import reactor.core.publisher.BaseSubscriber;

/** What following costs, and what readers cost each other. */
@BackendTest
class ChangeFeedTest {

    private static final GlobalId FIRST = new GlobalId("Initiative", "2025-01");
    private static final GlobalId YEAR = new GlobalId("Strategy", "2025");

    @Autowired
    private Api api;

    @Autowired
    private ChangeFeed feed;

    @Autowired
    private StoreCommands commands;

    @Autowired
    private RunningBackend.FreshStore store;

    private final List<Disposable> open = new ArrayList<>();

    @BeforeEach
    void startFromTheReferenceData() {
        // Readers of other tests leave when their connection is seen to be closed.
        await().until(() -> !feed.isFollowed());
        store.reset();
    }

    @AfterEach
    void stopFollowing() {
        open.forEach(Disposable::dispose);
    }

    @Test
    void aLookCostsOneCommandHoweverManyFollowHoweverMuch() throws InterruptedException {
        IntStream.range(0, 30)
                .forEach(_ -> follow(List.of(
                        first(1),
                        year(1),
                        new FollowedNode(
                                new GlobalId("Strategy", "2024"), "strategy/2024", null, VersionOf.DOCUMENT, 1, 1),
                        new FollowedNode(
                                new GlobalId("ActionPlan", "plan-x"), "plan-x", "plan-x", VersionOf.SECTION, 1, 1))));
        commands.clear();

        Thread.sleep(3_300);

        assertThat(commands.list()).hasSizeBetween(2, 4).allSatisfy(command -> {
            assertThat(command.getString("find").getValue()).isEqualTo("revisions");
            assertThat(command.getDocument("filter").getDocument("_id").getArray("$in"))
                    .hasSize(3);
        });
    }

    @Test
    void nothingIsLookedForWhileNobodyFollows() throws InterruptedException {
        follow(List.of(first(1)));
        stopFollowing();
        commands.clear();

        Thread.sleep(2_200);

        assertThat(commands.list()).isEmpty();
    }

    @Test
    void anOwnChangeIsLookedForAtOnceAndOnlyWhereItIsFollowed() {
        var told = follow(List.of(first(1)));
        commands.clear();

        record(1);

        await().atMost(Duration.ofMillis(900)).until(() -> told.contains(new NodeChange(FIRST.encode(), 2)));
    }

    @Test
    void aSlowReaderHoldsNobodyAndIsToldTheNewestAlone() {
        var slow = new Slow();
        open.add(slow);
        feed.follow(List.of(first(1), year(1))).subscribe(slow);
        var quick = follow(List.of(first(1)));

        for (int version = 1; version <= 5; version++) {
            record(version);
        }
        await().until(() -> quick.contains(new NodeChange(FIRST.encode(), 6)));
        assertThat(slow.told).isEmpty();

        slow.request(2);
        assertThat(slow.told).containsExactly(new NodeChange(FIRST.encode(), 6), new NodeChange(YEAR.encode(), 6));
        slow.request(10);
        assertThat(slow.told).hasSize(2);
    }

    @Test
    void whoReadBeforeAnotherJoinedIsToldWhatCameInBetweenAndTheOtherNothingTwice() {
        var early = follow(List.of(first(1)));
        record(1);
        record(2);
        await().until(() -> early.contains(new NodeChange(FIRST.encode(), 3)));

        var late = follow(List.of(first(1)));

        await().until(() -> late.contains(new NodeChange(FIRST.encode(), 3)));
        assertThat(early).doesNotHaveDuplicates();
        assertThat(early.getLast()).isEqualTo(new NodeChange(FIRST.encode(), 3));
    }

    private static final class Slow extends BaseSubscriber<NodeChange> {
        private final List<NodeChange> told = Collections.synchronizedList(new ArrayList<>());

        @Override
        protected void hookOnSubscribe(Subscription subscription) {
            // Asks for nothing yet.
        }

        @Override
        protected void hookOnNext(NodeChange change) {
            told.add(change);
        }
    }

    private List<NodeChange> follow(List<FollowedNode> nodes) {
        List<NodeChange> told = Collections.synchronizedList(new ArrayList<>());
        open.add(feed.follow(nodes).subscribe(told::add));
        return told;
    }

    private static FollowedNode first(int version) {
        return new FollowedNode(FIRST, "strategy/2025", "2025-01", VersionOf.SECTION, version, version);
    }

    private static FollowedNode year(int version) {
        return new FollowedNode(YEAR, "strategy/2025", null, VersionOf.DOCUMENT, version, version);
    }

    private void record(int version) {
        assertThat(api.ask(Account.DX, """
                        mutation {
                          recordActual(input: {measureId: "%s", value: %d, expectedVersion: %d,
                                               source: {document: "試験", locator: "1"}}) {
                            initiative { version } userErrors { code }
                          }
                        }""".formatted(Ids.measure("2025-01-1"), version, version))
                        .userErrorCode("recordActual"))
                .isEmpty();
    }
}
