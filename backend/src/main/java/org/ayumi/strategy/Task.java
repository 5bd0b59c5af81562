package org.ayumi.strategy;

import org.ayumi.common.Required;
import org.jspecify.annotations.Nullable;

/**
 * A main task (主なタスク).
 *
 * @param title as printed or entered
 * @param group the heading it stands under
 */
public record Task(String title, @Nullable String group) {

    /** Refuses a blank title. */
    public Task {
        Required.text(title, "task.title");
    }
}
