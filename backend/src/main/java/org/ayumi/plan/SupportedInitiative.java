package org.ayumi.plan;

import org.ayumi.common.Required;
import org.ayumi.strategy.InitiativeId;

/**
 * An initiative a plan supports, as named when it was chosen; plans are so read without a look at the strategy.
 *
 * @param id the initiative's id
 * @param number its number in the year
 * @param title its title
 * @param themeNumber the number of its theme
 * @param themeTitle the title of its theme
 */
public record SupportedInitiative(InitiativeId id, int number, String title, int themeNumber, String themeTitle) {

    /** Refuses blanks. */
    public SupportedInitiative {
        Required.value(id, "initiative.id");
        Required.text(title, "initiative.title");
        Required.text(themeTitle, "initiative.themeTitle");
    }
}
