package org.ayumi.strategy;

import org.ayumi.common.Required;

/**
 * An aim (めざす姿) as an initiative names it.
 *
 * @param number 1 to 9
 * @param title as the vision prints it
 * @param shortTitle a few words of our own
 */
public record InitiativeAim(int number, String title, String shortTitle) {

    /** Refuses blanks. */
    public InitiativeAim {
        Required.text(title, "aim.title");
        Required.text(shortTitle, "aim.shortTitle");
    }
}
