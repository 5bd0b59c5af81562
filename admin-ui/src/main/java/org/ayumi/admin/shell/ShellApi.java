package org.ayumi.admin.shell;

import java.util.List;
import java.util.Map;
import org.ayumi.admin.api.AyumiBackend;
import org.ayumi.admin.api.BackendException;
import org.ayumi.admin.common.ui.DayText;
import org.ayumi.admin.common.ui.FiscalYearText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the bars need to know. */
@Component
class ShellApi {

    private final AyumiBackend backend;

    ShellApi(AyumiBackend backend) {
        this.backend = backend;
    }

    Viewer getViewer() {
        var viewer = backend.retrieve("shell/viewer", Map.of(), "viewer", Viewer.class);
        if (viewer == null) {
            throw BackendException.failed("The backend does not tell who is signed in", null);
        }
        return viewer;
    }

    /** The years to choose from. */
    Years getYears() {
        int running = FiscalYearText.of(DayText.today()).year();
        var answer = backend.retrieve("shell/years", Map.of("running", running), "", YearsAnswer.class);
        if (answer == null || answer.strategies() == null) {
            return Years.NONE;
        }
        var strategies =
                answer.strategies().stream().map(StrategyYear::fiscalYear).toList();
        return Years.of(strategies, running, answer.monitoringCycle() != null);
    }

    record YearsAnswer(
            @Nullable List<StrategyYear> strategies,
            @Nullable StrategyYear monitoringCycle) {}

    record StrategyYear(int fiscalYear) {}

    /** How many notices the person has not read. */
    int countUnread() {
        var notices = backend.retrieve("shell/unread", Map.of(), "notices", Notices.class);
        return notices == null ? 0 : notices.unreadCount();
    }

    /** The person's notices, as far as the bar tells of them. */
    record Notices(int unreadCount) {}
}
