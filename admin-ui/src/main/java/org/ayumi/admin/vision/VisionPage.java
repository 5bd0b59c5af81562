package org.ayumi.admin.vision;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The vision and, newest first, the years that serve it. */
public record VisionPage(@Nullable Vision vision, @Nullable List<ServingYear> strategies) {

    /** The newest year; empty where there is none, or none the person may read. */
    public Optional<ServingYear> newestYear() {
        return strategies == null ? Optional.empty() : strategies.stream().findFirst();
    }
}
