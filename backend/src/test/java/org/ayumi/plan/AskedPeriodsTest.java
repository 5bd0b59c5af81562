package org.ayumi.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.ayumi.cycle.ReportPeriod;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a plan reports for, also after it became a priority plan, or ceased to be one, within the year. */
class AskedPeriodsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            true  | ''          | Q1 Q2 Q3 Q4
            true  | Q1 Q2       | Q1 Q2 Q3 Q4
            true  | H1          | H1 Q3 Q4
            true  | H2          | Q1 Q2 H2
            true  | H1 H2       | H1 H2
            true  | Q1 H1       | H1 Q3 Q4
            false | ''          | H1 H2
            false | H1 H2       | H1 H2
            false | Q1          | Q1 H1 H2
            false | Q1 Q2       | Q1 Q2 H2
            false | Q2          | Q2 H2
            false | Q1 Q2 Q3    | Q1 Q2 Q3 H2
            false | Q1 Q2 Q3 Q4 | Q1 Q2 Q3 Q4
            """, delimiter = '|')
    void whatWasHandedInStaysAndNothingIsAskedForTwice(boolean priority, String told, String asked) {
        assertThat(AskedPeriods.list(priority, periods(told))).containsExactlyElementsOf(periods(asked));
    }

    private static List<ReportPeriod> periods(String names) {
        return Arrays.stream(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(ReportPeriod::valueOf)
                .toList();
    }
}
