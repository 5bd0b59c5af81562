package org.ayumi.local;

import java.io.Serial;

/** Why a command could not do its work, as one sentence for the person at the terminal. */
final class StackFailure extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    StackFailure(String sentence) {
        super(sentence);
    }

    StackFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** The sentence. */
    String sentence() {
        return String.valueOf(getMessage());
    }
}
