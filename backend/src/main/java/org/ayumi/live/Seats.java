package org.ayumi.live;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.ayumi.graphql.LimitExceeded;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** How many may follow at once: of one account, and in all. By instance. */
@Component
public class Seats {

    /** The console needs one for each browser. */
    static final int MOST_OF_AN_ACCOUNT = 20;

    /** Some two kilobytes each, and a connection. */
    static final int MOST = 2_000;

    private final ConcurrentHashMap<String, Integer> byAccount = new ConcurrentHashMap<>();
    private final AtomicInteger taken = new AtomicInteger();

    /** Gives a stream a seat for as long as somebody reads it; {@link LimitExceeded} where there is none. */
    public <T> Flux<T> seated(String account, Flux<T> stream) {
        requireFree(account);
        return Flux.defer(() -> {
            taken.incrementAndGet();
            byAccount.merge(account, 1, Integer::sum);
            return stream.doFinally(_ -> leave(account));
        });
    }

    private void requireFree(String account) {
        if (byAccount.getOrDefault(account, 0) >= MOST_OF_AN_ACCOUNT) {
            throw new LimitExceeded("同時に変更の知らせを受け取れるのは、1人%d件までです。ほかの画面や接続を閉じてください。".formatted(MOST_OF_AN_ACCOUNT));
        }
        if (taken.get() >= MOST) {
            throw new LimitExceeded("変更の知らせを受け取る接続が多すぎます。しばらくしてから、もう一度お試しください。");
        }
    }

    private void leave(String account) {
        taken.decrementAndGet();
        byAccount.computeIfPresent(account, (_, count) -> count == 1 ? null : count - 1);
    }
}
