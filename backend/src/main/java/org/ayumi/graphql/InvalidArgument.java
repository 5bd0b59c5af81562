package org.ayumi.graphql;

/** An argument no client of ours would send; reaches the caller as {@code BAD_REQUEST} with this sentence. */
public final class InvalidArgument extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with it, in Japanese. */
    public InvalidArgument(String message) {
        super(message);
    }

    /** A cursor that no page gave. */
    public static InvalidArgument cursor() {
        return new InvalidArgument("after の値が正しくありません。前のページの endCursor をそのまま指定してください。");
    }
}
