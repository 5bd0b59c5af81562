package org.ayumi.admin.content.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ayumi.admin.api.FieldConflict;
import org.ayumi.admin.content.ContentInput.Entry;
import org.ayumi.admin.content.ContentInput.Line;
import org.ayumi.admin.strategy.Comparison;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two people who have written the KPI lines of one initiative. */
class KpiMergeTest {

    private static final List<Line> BASE =
            List.of(line("目標", entry("a", 10), entry("b", 20)), line("ほか", entry("c", 30)));

    @Test
    void what_was_not_touched_here_shows_theirs() {
        var theirs = List.of(line("目標（改）", entry("a", 11), entry("b", 20)), line("ほか", entry("c", 30)));
        var mine = List.of(line("目標", entry("a", 10), entry("b", 22)), line("ほか", entry("c", 30)));

        assertThat(KpiMerge.of(BASE, theirs, mine))
                .containsExactly(line("目標（改）", entry("a", 11), entry("b", 22)), line("ほか", entry("c", 30)));
    }

    @Test
    void what_both_wrote_stays_as_it_was_entered_here_until_it_is_chosen() {
        var theirs = List.of(line("目標", entry("a", 11), entry("b", 20)), line("ほか", entry("c", 30)));
        var mine = List.of(line("目標", entry("a", 12), entry("b", 20)), line("ほか", entry("c", 30)));

        assertThat(KpiMerge.of(BASE, theirs, mine)).isEqualTo(mine);
        assertThat(KpiMerge.givingWay(mine, theirs, List.of(target("a")))).isEqualTo(theirs);
    }

    @Test
    void lines_added_here_and_there_are_all_kept() {
        var theirs = List.of(BASE.get(0), BASE.get(1), line("相手の目標", entry("d", 40)));
        var mine = List.of(BASE.get(0), BASE.get(1), line("自分の目標", entry(null, 50)));

        assertThat(KpiMerge.of(BASE, theirs, mine))
                .containsExactly(
                        BASE.get(0), BASE.get(1), line("自分の目標", entry(null, 50)), line("相手の目標", entry("d", 40)));
    }

    @Test
    void what_somebody_else_has_taken_out_is_gone_here_too() {
        var theirs = List.of(line("目標", entry("a", 10)));
        var mine = List.of(line("目標", entry("a", 10), entry("b", 20)), line("別の名前", entry("c", 30)));

        assertThat(KpiMerge.of(BASE, theirs, mine)).containsExactly(line("目標", entry("a", 10)));
    }

    @Test
    void of_measures_of_the_same_name_only_the_one_chosen_gives_way() {
        var theirs = List.of(line("目標", entry("a", 11), entry("b", 21)), BASE.get(1));
        var mine = List.of(line("目標", entry("a", 12), entry("b", 22)), BASE.get(1));

        assertThat(KpiMerge.givingWay(mine, theirs, List.of(target("b"))))
                .containsExactly(line("目標", entry("a", 12), entry("b", 21)), BASE.get(1));
    }

    @Test
    void whoever_takes_their_lines_keeps_the_targets_entered_here() {
        var theirs = List.of(line("目標", entry("b", 21)), line("ほか", entry("a", 11), entry("c", 30)));
        var mine = List.of(line("自分の行", entry("a", 12), entry("b", 20)), BASE.get(1));
        var lines = new FieldConflict("kpis", "目標・指標の構成", null, null, null, null);

        assertThat(KpiMerge.givingWay(mine, theirs, List.of(lines)))
                .containsExactly(line("目標", entry("b", 20)), line("ほか", entry("a", 12), entry("c", 30)));
        assertThat(KpiMerge.givingWay(mine, theirs, List.of(lines, target("b"))))
                .containsExactly(line("目標", entry("b", 21)), line("ほか", entry("a", 12), entry("c", 30)));
    }

    private static FieldConflict target(String measure) {
        return new FieldConflict("measures.2025-01-1.target", "目標「割合」", measure, "10", "11", "12");
    }

    private static Line line(String label, Entry... measures) {
        return new Line(label, null, List.of(measures));
    }

    /** All of the same name. */
    private static Entry entry(@Nullable String id, double target) {
        return new Entry(id, "割合", Comparison.AT_LEAST, target, "%", null, null);
    }
}
