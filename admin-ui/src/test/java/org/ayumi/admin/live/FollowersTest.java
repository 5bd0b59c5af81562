package org.ayumi.admin.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who follows what in a session, and what it has made itself. */
class FollowersTest {

    private final Followers followers = new Followers();
    private final Consumer<NodeChange> page = _ -> {};
    private final Consumer<NodeChange> other = _ -> {};

    @Test
    void those_who_follow_it_are_told_of_something() {
        followers.follow(page, Set.of("a", "b"));
        followers.follow(other, Set.of("b"));

        assertThat(followers.of("a")).containsExactly(page);
        assertThat(followers.of("b")).containsExactly(page, other);
        assertThat(followers.of("c")).isEmpty();
    }

    @Test
    void a_page_that_shows_something_else_follows_only_that() {
        followers.follow(page, Set.of("a"));
        followers.follow(page, Set.of("b"));

        assertThat(followers.of("a")).isEmpty();
        assertThat(followers.ids()).containsExactly("b");
    }

    @Test
    void a_page_that_shows_nothing_follows_no_more() {
        followers.follow(page, Set.of("a"));
        followers.follow(page, Set.of());

        assertThat(followers.isEmpty()).isTrue();
        assertThat(followers.ids()).isEmpty();
    }

    @Test
    void of_more_than_the_backend_takes_the_newest_count() {
        followers.follow(page, ids("old", 80));
        followers.follow(other, ids("new", 80));

        assertThat(followers.ids()).hasSize(100).containsAll(ids("new", 80));

        followers.follow(page, ids("old", 80));

        assertThat(followers.ids()).hasSize(100).containsAll(ids("old", 80));
    }

    @Test
    void a_version_made_here_is_its_own_and_so_are_those_before_it() {
        followers.follow(page, Set.of("a"));
        followers.made("a", 4);
        followers.made("a", 3);

        assertThat(followers.isOwn("a", 3)).isTrue();
        assertThat(followers.isOwn("a", 4)).isTrue();
        assertThat(followers.isOwn("a", 5)).isFalse();
        assertThat(followers.isOwn("b", 1)).isFalse();
    }

    @Test
    void what_was_made_here_is_known_until_the_last_page_has_gone() {
        followers.follow(page, Set.of("a"));
        followers.follow(other, Set.of("a"));
        followers.made("a", 4);

        followers.follow(page, Set.of());
        assertThat(followers.isOwn("a", 4)).isTrue();

        followers.follow(other, Set.of());
        assertThat(followers.isOwn("a", 4)).isFalse();
    }

    private static Set<String> ids(String name, int count) {
        return IntStream.range(0, count).mapToObj(each -> name + each).collect(Collectors.toSet());
    }
}
