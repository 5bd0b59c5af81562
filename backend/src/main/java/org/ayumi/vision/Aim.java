package org.ayumi.vision;

import java.util.List;
import org.ayumi.common.Required;
import org.ayumi.common.Source;

/**
 * An aim (めざす姿). All but the title is in our own words, figures as printed.
 *
 * @param number 1 to 9, printed as ① to ⑨
 * @param title as printed
 * @param shortTitle a few words for narrow places
 * @param summary what it means
 * @param how how it is to come true
 * @param state how things stood in 2022
 * @param voices what residents said
 * @param source where it stands
 */
public record Aim(
        int number,
        String title,
        String shortTitle,
        String summary,
        List<String> how,
        List<String> state,
        List<String> voices,
        Source source) {

    /** Refuses blanks. */
    public Aim {
        Required.text(title, "aim.title");
        Required.text(shortTitle, "aim.shortTitle");
        Required.text(summary, "aim.summary");
        how = Required.list(how);
        state = Required.list(state);
        voices = Required.list(voices);
        Required.value(source, "aim.source");
    }

    Aim withTitleOf(Aim other) {
        return new Aim(number, other.title, shortTitle, summary, how, state, voices, source);
    }

    Aim withShortTitleOf(Aim other) {
        return new Aim(number, title, other.shortTitle, summary, how, state, voices, source);
    }

    Aim withSummaryOf(Aim other) {
        return new Aim(number, title, shortTitle, other.summary, how, state, voices, source);
    }

    Aim withHowOf(Aim other) {
        return new Aim(number, title, shortTitle, summary, other.how, state, voices, source);
    }

    Aim withStateOf(Aim other) {
        return new Aim(number, title, shortTitle, summary, how, other.state, voices, source);
    }

    Aim withVoicesOf(Aim other) {
        return new Aim(number, title, shortTitle, summary, how, state, other.voices, source);
    }

    Aim withSourceOf(Aim other) {
        return new Aim(number, title, shortTitle, summary, how, state, voices, other.source);
    }
}
