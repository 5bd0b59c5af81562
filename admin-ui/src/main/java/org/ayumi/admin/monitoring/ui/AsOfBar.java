package org.ayumi.admin.monitoring.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import org.ayumi.admin.common.ui.DayText;
import org.jspecify.annotations.Nullable;

/** As of which day the figures are seen: the field to choose it, and where it is not today, a notice that says so. */
final class AsOfBar extends Div {

    private static final long serialVersionUID = 1L;

    /** With the address of a day, null for today, and what else is chosen beside it. */
    AsOfBar(@Nullable LocalDate asOf, Function<@Nullable LocalDate, RouterLink> address, Component... beside) {
        addClassName("as-of");
        if (asOf != null) {
            add(notice(asOf, address.apply(null)));
        }
        var day = new Input();
        day.setType("date");
        day.setId("as-of");
        day.setValue((asOf == null ? DayText.today() : asOf).toString());
        day.getElement().setAttribute("max", DayText.today().toString());
        var label = new NativeLabel(translate("monitoring.as-of"));
        label.setFor(day);
        // Not while it is typed: a year of one digit is a day, too.
        var show = new NativeButton(translate("monitoring.as-of.show"), click -> show(day.getValue(), address));
        show.addClassNames("quiet", "btn", "small");
        var fields = new Div(label, day, show);
        fields.addClassName("as-of-fields");
        var row = new Div(beside);
        row.add(fields);
        row.addClassName("as-of-row");
        add(row);
    }

    private static void show(String text, Function<@Nullable LocalDate, RouterLink> address) {
        LocalDate day;
        try {
            day = text == null || text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            day = null;
        }
        boolean past = day != null && day.isBefore(DayText.today());
        MonitoringLinks.follow(address.apply(past ? day : null));
    }

    private static Div notice(LocalDate asOf, RouterLink now) {
        now.setText(translate("monitoring.as-of.today"));
        var says =
                new Paragraph(new Text(translate("monitoring.as-of.past", DayText.format(asOf))), new Text(" "), now);
        var notice = new Div(says);
        notice.addClassNames("notice", "hold");
        return notice;
    }
}
