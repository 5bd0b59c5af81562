package org.ayumi.admin.notice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.ayumi.admin.notice.NoticeApi;

/** Marks a notice as read and goes on to the page where something can be done about it; to the list where it is gone. */
@Route("notices/:id")
@PermitAll
class OpenNoticeView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient NoticeApi notices;

    OpenNoticeView(NoticeApi notices) {
        this.notices = notices;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var notice = notices.read(event.getRouteParameters().get("id").orElseThrow());
        event.forwardTo(notice.map(NoticeTarget::of).orElse("notices"));
    }
}
