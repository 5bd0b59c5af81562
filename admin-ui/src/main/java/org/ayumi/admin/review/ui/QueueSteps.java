package org.ayumi.admin.review.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntConsumer;

/** Which one of how many is open, and the ways to those before and behind it. */
final class QueueSteps extends Div {

    private static final long serialVersionUID = 1L;

    QueueSteps(int current, int total, IntConsumer open) {
        addClassName("steps");
        var former = new KeyButton("k", translate("review.former"), () -> open.accept(current - 1));
        former.addClassNames("btn", "quiet", "small");
        former.setEnabled(current > 0);
        var next = new KeyButton("j", translate("review.next"), () -> open.accept(current + 1));
        next.addClassNames("btn", "quiet", "small");
        next.setEnabled(current < total - 1);
        add(new Span(translate("review.place", total, current + 1)), former, next);
    }
}
