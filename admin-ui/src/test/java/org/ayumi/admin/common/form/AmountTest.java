package org.ayumi.admin.common.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {

    @ParameterizedTest
    @CsvSource({"80.1, 80.1", "８０．１, 80.1", "'1,250', 1250", "'１，２５０', 1250", "0, 0", "' 7 ', 7", ".5, 0.5"})
    void reads_what_people_type(String typed, double value) {
        assertThat(Amount.read(typed)).isEqualTo(new Amount.Read(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "1e9", "約500", "80.1%", "3件", "1.2.3", "12345678901234567890", "0x10"})
    void refuses_what_is_no_figure(String typed) {
        assertThat(Amount.read(typed)).isEqualTo(new Amount.Refused("form.amount.not-a-number"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "－1", "−0.5", "ー３"})
    void refuses_less_than_nothing(String typed) {
        assertThat(Amount.read(typed)).isEqualTo(new Amount.Refused("form.amount.negative"));
    }

    @Test
    void knows_when_nothing_was_typed() {
        assertThat(Amount.read("　")).isEqualTo(new Amount.Missing());
    }
}
