package org.ayumi.admin.api;

import org.jspecify.annotations.Nullable;

/** A call that brought no answer. The text is for the log; people are shown the words of the {@link Kind}. */
public final class BackendException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why there is no answer. */
    public enum Kind {
        /** Nobody is signed in any more; signing in again helps. */
        SIGNED_OUT,
        /** The backend does not answer; trying again later helps. */
        UNAVAILABLE,
        /** The sign-in service does not answer, so the token cannot be renewed; trying again later helps. */
        LOGIN_UNAVAILABLE,
        /** The person may not do this. */
        FORBIDDEN,
        /** There is no such thing. Views throw this where the backend answers null. */
        NOT_FOUND,
        /** The backend refuses the input as malformed. */
        INVALID,
        /** Anything else: a defect on either side. */
        FAILED
    }

    private final Kind kind;

    private BackendException(Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    /** Why there is no answer. */
    public Kind kind() {
        return kind;
    }

    /** Nobody is signed in any more. */
    public static BackendException signedOut(@Nullable Throwable cause) {
        return new BackendException(Kind.SIGNED_OUT, "The sign-in has ended", cause);
    }

    /** The backend cannot be reached or answers that it is not ready. */
    public static BackendException unavailable(String where, @Nullable Throwable cause) {
        return new BackendException(Kind.UNAVAILABLE, "No answer from the backend at " + where, cause);
    }

    /** The sign-in service cannot be reached. */
    public static BackendException loginUnavailable(@Nullable Throwable cause) {
        return new BackendException(Kind.LOGIN_UNAVAILABLE, "No answer from the sign-in service", cause);
    }

    /** The sign-in is not renewed for a page nobody uses. */
    public static BackendException unattended() {
        return new BackendException(Kind.LOGIN_UNAVAILABLE, "Nobody has used the page for long", null);
    }

    /** The person may not read or change this. */
    public static BackendException forbidden(String what) {
        return new BackendException(Kind.FORBIDDEN, "Refused: " + what, null);
    }

    /** There is no such thing, named with the place where it was looked for. */
    public static BackendException notFound(String what) {
        return new BackendException(Kind.NOT_FOUND, "Not found: " + what, null);
    }

    /** The backend does not understand the input. */
    public static BackendException invalid(String what) {
        return new BackendException(Kind.INVALID, "Refused as malformed: " + what, null);
    }

    /** Anything else. */
    public static BackendException failed(String what, @Nullable Throwable cause) {
        return new BackendException(Kind.FAILED, what, cause);
    }
}
