package org.ayumi.admin.vision;

import java.util.List;
import org.ayumi.admin.strategy.Source;

/** An aim (めざす姿) of the vision, 1 to 9. */
public record Aim(
        int number,
        String title,
        String shortTitle,
        String summary,
        List<String> how,
        List<String> state,
        List<String> voices,
        Source source,
        int version) {}
