package org.ayumi.admin.review;

import org.jspecify.annotations.Nullable;

/** Where a page of the queue stands. */
record QueuePageInfo(boolean hasNextPage, @Nullable String endCursor) {

    /** The cursor behind which the next page begins; null on the last one. */
    @Nullable String next() {
        return hasNextPage ? endCursor : null;
    }
}
