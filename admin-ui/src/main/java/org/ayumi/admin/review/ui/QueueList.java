package org.ayumi.admin.review.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.IntConsumer;
import org.ayumi.admin.common.ui.DateTimeText;
import org.ayumi.admin.common.ui.SampleMark;
import org.ayumi.admin.cycle.ui.PeriodText;
import org.ayumi.admin.review.Waiting;

/** Everything that waits, the longest waiting first; the open one is marked. */
final class QueueList extends Section {

    private static final long serialVersionUID = 1L;

    private final transient IntConsumer open;
    private final H2 heading = new H2();
    private final OrderedList list = new OrderedList();

    QueueList(IntConsumer open) {
        this.open = open;
        addClassNames("card", "queue");
        add(heading, list);
    }

    void show(List<Waiting> waiting, int current) {
        heading.setText(translate("review.waiting", waiting.size()));
        list.removeAll();
        for (int i = 0; i < waiting.size(); i++) {
            list.add(new ListItem(item(waiting.get(i), i, i == current)));
        }
        list.getElement()
                .executeJs("requestAnimationFrame(() => {"
                        + " const item = this.querySelector('[aria-current]');"
                        + " if (item) this.scrollTop = item.offsetTop - this.offsetTop - this.clientHeight / 3; })");
    }

    private NativeButton item(Waiting waiting, int index, boolean current) {
        var title = new Span(waiting.plan().title());
        title.addClassName("title");
        String what =
                switch (waiting) {
                    case Waiting.Plan _ -> translate("review.plan");
                    case Waiting.Report report -> PeriodText.name(report.period());
                };
        var about =
                new Span(translate("review.about", waiting.plan().department().name(), what));
        about.addClassName("quiet-note");
        var button = new NativeButton("", click -> open.accept(index));
        button.add(title, about);
        if (waiting.plan().sample()) {
            about.add(new SampleMark());
        }
        var since = waiting.since();
        if (since != null) {
            var moment = new Span(translate("review.since", DateTimeText.format(since)));
            moment.addClassName("quiet-note");
            button.add(moment);
        }
        if (current) {
            button.getElement().setAttribute("aria-current", "true");
        }
        return button;
    }
}
