package org.ayumi.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MergeTest {

    private record Pair(String left, String right) {}

    private static final List<Field<Pair>> FIELDS = List.of(
            Field.text("left", "左", Pair::left, (to, from) -> new Pair(from.left, to.right)),
            Field.text("right", "右", Pair::right, (to, from) -> new Pair(to.left, from.right)));

    private static final Pair BASE = new Pair("a", "b");

    @Test
    void changesOfDifferentFieldsStandSideBySide() {
        var merge = Merge.of(FIELDS, BASE, new Pair("theirs", "b"), new Pair("a", "mine"));

        assertThat(merge).isEqualTo(new Merge<>(new Pair("theirs", "mine"), List.of()));
    }

    @Test
    void theSameChangeTwiceIsNoConflict() {
        var merge = Merge.of(FIELDS, BASE, new Pair("same", "b"), new Pair("same", "b"));

        assertThat(merge).isEqualTo(new Merge<>(new Pair("same", "b"), List.of()));
    }

    @Test
    void differentChangesOfOneFieldAreToldAndNothingIsCarriedOver() {
        var theirs = new Pair("theirs", "b");
        var merge = Merge.of(FIELDS, BASE, theirs, new Pair("mine", "mine too"));

        assertThat(merge.result()).isEqualTo(theirs);
        assertThat(merge.conflicts()).containsExactly(new FieldConflict("left", "左", "a", "theirs", "mine"));
    }

    @Test
    void aFieldTellsWhatChanged() {
        assertThat(FIELDS.getFirst().changes(BASE, BASE)).isEmpty();
        assertThat(FIELDS.getFirst().changes(BASE, new Pair("z", "b")))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.field()).isEqualTo("left");
                    assertThat(change.before()).isEqualTo("a");
                    assertThat(change.after()).isEqualTo("z");
                });
    }
}
