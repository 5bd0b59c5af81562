package org.ayumi.notice.graphql;

import java.util.Optional;
import org.ayumi.graphql.Nodes;
import org.ayumi.notice.NoticeId;
import org.ayumi.notice.NoticeService;
import org.springframework.stereotype.Component;

/** Notices by global id. */
@Component
class NoticeNodes implements Nodes {

    private final NoticeService notices;

    NoticeNodes(NoticeService notices) {
        this.notices = notices;
    }

    @Override
    public String type() {
        return NoticeView.TYPE;
    }

    @Override
    public Optional<NoticeView> find(String key) {
        var reading = notices.reading();
        return NoticeId.parse(key).flatMap(reading::find).map(NoticeView::new);
    }
}
