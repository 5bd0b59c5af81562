package org.ayumi.graphql;

/** More than one may have at once; reaches the caller as {@code LIMIT_EXCEEDED} with this sentence. */
public final class LimitExceeded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Of what there is too much, in Japanese. */
    public LimitExceeded(String message) {
        super(message);
    }
}
