package org.ayumi.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AdditionsTest {

    private static final List<String> BASE = List.of("a", "b", "c");

    @Test
    void bothAdditionsStandTheFirstOneFirst() {
        assertThat(Additions.join(BASE, List.of("a", "b", "c", "t"), List.of("a", "b", "c", "m")))
                .contains(List.of("a", "b", "c", "t", "m"));
        assertThat(Additions.join(BASE, List.of("t", "a", "b", "c"), List.of("a", "m", "b", "c")))
                .contains(List.of("t", "a", "m", "b", "c"));
        assertThat(Additions.join(List.of(), List.of("t"), List.of("m"))).contains(List.of("t", "m"));
    }

    @Test
    void anAdditionStandsBesideWhateverTheOtherOneDid() {
        assertThat(Additions.join(BASE, List.of("c", "A"), List.of("a", "b", "m", "c")))
                .contains(List.of("m", "c", "A"));
        assertThat(Additions.join(BASE, List.of("a", "t", "b", "c"), List.of("c", "b")))
                .as("what it stood behind is gone")
                .contains(List.of("t", "c", "b"));
    }

    @Test
    void whatBothAddedAlikeIsThereOnce() {
        assertThat(Additions.join(BASE, List.of("a", "b", "c", "x"), List.of("a", "b", "c", "x", "m")))
                .contains(List.of("a", "b", "c", "x", "m"));
    }

    @Test
    void twoWhoDidMoreThanAddCannotBeJoined() {
        assertThat(Additions.join(BASE, List.of("a", "c"), List.of("b", "a", "c")))
                .isEmpty();
        assertThat(Additions.join(BASE, List.of("a", "B", "c"), List.of("A", "b", "c")))
                .isEmpty();
    }
}
