package org.ayumi.admin.past.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.admin.common.form.DayField;
import org.ayumi.admin.common.ui.DateTimeText;
import org.ayumi.admin.common.ui.DayText;
import org.ayumi.admin.past.YearState;
import org.jspecify.annotations.Nullable;

/** A state of a year to be chosen: as it stands, an edition, or at a date and a time. */
final class StateField extends Div {

    private static final long serialVersionUID = 1L;

    private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    // Moments are kept to the millisecond.
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59, 999_000_000);

    private final Select<Choice> choice = new Select<>();
    private final DayField day = new DayField(translate("past.state.day"));
    private final TextField time = new TextField(translate("past.state.time"));

    /** A state; or with {@code dated} the year of one whose moment is entered. */
    record Choice(YearState state, boolean dated) {}

    StateField(String label, List<YearState> states) {
        addClassName("state");
        choice.setLabel(label);
        choice.setItems(choices(states));
        choice.setItemLabelGenerator(StateField::text);
        choice.addValueChangeListener(event -> arrange());
        day.setMax(DayText.today());
        // The form tells what is wrong, once it is asked.
        day.setManualValidation(true);
        time.setManualValidation(true);
        time.setPlaceholder(translate("past.state.time.such"));
        time.setHelperText(translate("past.state.time.help"));
        var moment = new Div(day, time);
        moment.addClassName("moment");
        add(choice, moment);
        arrange();
    }

    /** The states, each year's followed by the way to enter a moment of it. */
    private static List<Choice> choices(List<YearState> states) {
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            var state = states.get(i);
            choices.add(new Choice(state, false));
            boolean last = i + 1 == states.size() || states.get(i + 1).fiscalYear() != state.fiscalYear();
            if (last) {
                choices.add(new Choice(YearState.now(state.fiscalYear(), state.era()), true));
            }
        }
        return choices;
    }

    private static String text(Choice choice) {
        return choice.dated() ? translate("past.state.dated", choice.state().era()) : text(choice.state());
    }

    /** A state in words. */
    static String text(YearState state) {
        OffsetDateTime moment = state.asOf();
        if (moment != null) {
            return translate("past.state.as-of", state.era(), DateTimeText.format(moment));
        }
        return state.label() == null
                ? translate("past.state.now", state.era())
                : translate("past.state.edition", state.era(), state.label());
    }

    private void arrange() {
        boolean dated = choice.getOptionalValue().filter(Choice::dated).isPresent();
        day.setVisible(dated);
        time.setVisible(dated);
    }

    void choose(YearState state) {
        choice.setValue(new Choice(state, false));
    }

    /** The state; empty where something of it is to be put right, which then stands at its field. */
    Optional<YearState> state() {
        tell("", "");
        var chosen = choice.getValue();
        if (!chosen.dated()) {
            return Optional.of(chosen.state());
        }
        if (day.isEmpty()) {
            tell("past.state.day.missing", "");
            day.focus();
            return Optional.empty();
        }
        Optional<LocalTime> entered = time.isEmpty() ? Optional.of(END_OF_DAY) : read(time.getValue());
        if (entered.isEmpty()) {
            tell("", "past.state.time.wrong");
            time.focus();
            return Optional.empty();
        }
        return at(
                chosen.state(),
                day.getValue().atTime(entered.get()).atZone(ZONE).toOffsetDateTime());
    }

    private Optional<YearState> at(YearState year, OffsetDateTime moment) {
        if (!moment.isAfter(OffsetDateTime.now(ZONE))) {
            return Optional.of(YearState.asOf(year.fiscalYear(), year.era(), moment));
        }
        if (time.isEmpty() && day.getValue().equals(DayText.today())) {
            // The end of today is what stands so far.
            return Optional.of(YearState.now(year.fiscalYear(), year.era()));
        }
        tell("past.state.future", "");
        day.focus();
        return Optional.empty();
    }

    private static Optional<LocalTime> read(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        try {
            return Optional.of(LocalTime.parse(plain, TIME));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private void tell(String ofDay, String ofTime) {
        day.setErrorMessage(said(ofDay));
        day.setInvalid(!ofDay.isEmpty());
        time.setErrorMessage(said(ofTime));
        time.setInvalid(!ofTime.isEmpty());
    }

    private static @Nullable String said(String key) {
        return key.isEmpty() ? null : translate(key);
    }
}
