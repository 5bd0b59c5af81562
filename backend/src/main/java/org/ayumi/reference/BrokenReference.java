package org.ayumi.reference;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A reference file that cannot be used; stops the start. */
final class BrokenReference extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Names the place and the reason.
     *
     * @param file the file's name
     * @param path the place in it, such as {@code themes[0].initiatives[2].aims[0]}
     */
    BrokenReference(String file, String path, String reason) {
        super("%s: at %s: %s".formatted(file, path.isEmpty() ? "the top" : path, reason));
    }

    /** Tells it in a few lines instead of a stack trace. */
    static final class Analyzer extends AbstractFailureAnalyzer<BrokenReference> {
        @Override
        protected FailureAnalysis analyze(Throwable rootFailure, BrokenReference cause) {
            return new FailureAnalysis(
                    "A reference file is broken. " + cause.getMessage(),
                    "Mend the file, or point ayumi.reference.location to another folder. Nothing was loaded.",
                    cause);
        }
    }
}
