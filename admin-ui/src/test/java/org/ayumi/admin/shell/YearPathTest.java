package org.ayumi.admin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearPathTest {

    @ParameterizedTest
    @CsvSource({
        "'', years/2024",
        "vision, years/2024",
        "years/2025, years/2024",
        "years/2025/initiatives, years/2024/initiatives",
        "initiatives/abc, years/2024/initiatives",
        "years/2025/plans, years/2024/plans",
        "plans/abc/edit, years/2024/plans"
    })
    void leads_to_the_same_page_of_another_year(String path, String same) {
        assertThat(YearPath.sameIn(2024, path)).isEqualTo(same);
    }
}
