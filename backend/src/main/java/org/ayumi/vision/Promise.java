package org.ayumi.vision;

import org.ayumi.common.Required;

/**
 * One of the promises.
 *
 * @param number from 1
 * @param title as printed
 */
public record Promise(int number, String title) {

    /** Refuses a blank title. */
    public Promise {
        Required.text(title, "promise.title");
    }
}
