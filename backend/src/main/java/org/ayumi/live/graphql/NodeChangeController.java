package org.ayumi.live.graphql;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ayumi.graphql.FollowedNode;
import org.ayumi.graphql.FollowedNodes;
import org.ayumi.graphql.GlobalId;
import org.ayumi.graphql.InvalidArgument;
import org.ayumi.live.ChangeFeed;
import org.ayumi.live.NodeChange;
import org.ayumi.live.Seats;
import org.ayumi.security.CurrentPerson;
import org.ayumi.security.Permission;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

@Controller
class NodeChangeController {

    private static final int MOST_IDS = 100;

    private final Map<String, FollowedNodes> byType;
    private final ChangeFeed feed;
    private final Seats seats;
    private final CurrentPerson currentPerson;

    NodeChangeController(List<FollowedNodes> nodes, ChangeFeed feed, Seats seats, CurrentPerson currentPerson) {
        this.byType = nodes.stream().collect(Collectors.toUnmodifiableMap(FollowedNodes::type, Function.identity()));
        this.feed = feed;
        this.seats = seats;
        this.currentPerson = currentPerson;
    }

    @SubscriptionMapping
    Flux<NodeChange> nodeChanges(@Argument List<String> ids) {
        var person = currentPerson.get();
        person.require(Permission.READ_PUBLISHED);
        return seats.seated(person.username(), feed.follow(find(ids)).take(remaining()));
    }

    private List<FollowedNode> find(List<String> ids) {
        if (ids.isEmpty() || ids.size() > MOST_IDS) {
            throw new InvalidArgument("ids は1件から%d件まで指定してください。".formatted(MOST_IDS));
        }
        Map<String, Set<String>> keys = ids.stream()
                .map(this::parse)
                .collect(Collectors.groupingBy(
                        GlobalId::type, Collectors.mapping(GlobalId::key, Collectors.toUnmodifiableSet())));
        var found = byType.values().stream()
                .flatMap(nodes -> nodes.list(keys.getOrDefault(nodes.type(), Set.of())).stream())
                .toList();
        if (found.isEmpty()) {
            throw new InvalidArgument("ids のどれも見つかりません。");
        }
        return found;
    }

    private GlobalId parse(String id) {
        return GlobalId.parse(id)
                .filter(global -> byType.containsKey(global.type()))
                .orElseThrow(() -> new InvalidArgument(
                        "ids に、変更をお知らせできないものがあります。戦略、重点取組、DXビジョン、実行プラン、年度の実行プラン全体、報告の id を指定してください。"));
    }

    /** Rights are those of the token: who goes on reading asks again with the next one. */
    private Duration remaining() {
        var remaining = Duration.between(Instant.now(), currentPerson.until());
        return remaining.isNegative() ? Duration.ZERO : remaining;
    }
}
