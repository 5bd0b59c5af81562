package org.ayumi.admin.notice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.ayumi.admin.common.ui.DayText;
import org.ayumi.admin.notice.Notice;
import org.jspecify.annotations.Nullable;

/** Notices one below the other, newest first, under the days they were given. */
final class NoticeDays extends Div {

    private static final long serialVersionUID = 1L;
    private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    private @Nullable LocalDate lastDay;
    private UnorderedList last = new UnorderedList();

    NoticeDays() {
        addClassName("stack");
    }

    /** Adds older ones at the end. */
    void add(List<Notice> older) {
        for (var notice : older) {
            var day = notice.createdAt().atZoneSameInstant(ZONE).toLocalDate();
            if (!day.equals(lastDay)) {
                lastDay = day;
                last = new UnorderedList();
                last.addClassNames("todo", "notices");
                var section = new Section(new H2(new DayText(day)), last);
                section.addClassName("card");
                add(section);
            }
            last.add(new NoticeItem(notice));
        }
    }
}
