package org.ayumi.admin.live.ui;

import org.ayumi.admin.live.ChangeApi;
import org.springframework.stereotype.Service;

/** Makes the lines with which pages follow what they show. */
@Service
public class LiveLines {

    private final ChangeApi changes;

    LiveLines(ChangeApi changes) {
        this.changes = changes;
    }

    /**
     * A line over a page.
     *
     * @param refresh reads what is shown again and shows it, telling the line of the new versions; may throw what reading
     *     throws, and is then called again later
     */
    public LiveLine over(Runnable refresh) {
        return new LiveLine(changes, () -> {
            refresh.run();
            return true;
        });
    }

    /**
     * A line over a page that shows much of a fiscal year.
     *
     * @param refresh reads what is shown again and shows it; may throw what reading throws, and is then called again later
     */
    public YearLine overYear(Runnable refresh) {
        return new YearLine(changes, refresh);
    }
}
