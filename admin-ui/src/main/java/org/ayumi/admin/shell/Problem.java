package org.ayumi.admin.shell;

import org.ayumi.admin.api.BackendException;
import org.ayumi.admin.api.BackendException.Kind;
import org.ayumi.admin.calm.ProblemReference;
import org.slf4j.Logger;

/**
 * Something that went wrong, as people are told of it.
 *
 * @param kind what they can do about it
 * @param reference the number they can name; also in the log
 * @param cause for the log
 */
record Problem(Kind kind, ProblemReference reference, Throwable cause) {

    /** The kind of the backend's exception, if there is one among the causes; else a defect. */
    static Problem of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof BackendException e) {
                return new Problem(e.kind(), ProblemReference.create(), thrown);
            }
        }
        return new Problem(Kind.FAILED, ProblemReference.create(), thrown);
    }

    /** The message key of one of its texts. */
    String key(String text) {
        String name =
                switch (kind) {
                    case SIGNED_OUT -> "signed-out";
                    case UNAVAILABLE -> "unavailable";
                    case LOGIN_UNAVAILABLE -> "login-unavailable";
                    case FORBIDDEN -> "forbidden";
                    case NOT_FOUND -> "not-found";
                    case INVALID -> "invalid";
                    case FAILED -> "failed";
                };
        return "shell.problem." + name + "." + text;
    }

    /** The HTTP status of a page that tells of it. */
    int status() {
        return switch (kind) {
            case SIGNED_OUT -> 401;
            case UNAVAILABLE, LOGIN_UNAVAILABLE -> 503;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case INVALID -> 400;
            case FAILED -> 500;
        };
    }

    /** A defect with its trace, the rest in a line. */
    void log(Logger log) {
        switch (kind) {
            case FAILED, INVALID -> log.error("Problem {}", reference, cause);
            case UNAVAILABLE, LOGIN_UNAVAILABLE -> log.warn("Problem {}: {}", reference, cause.toString());
            case SIGNED_OUT, FORBIDDEN, NOT_FOUND -> log.info("Problem {}: {}", reference, cause.toString());
        }
    }
}
