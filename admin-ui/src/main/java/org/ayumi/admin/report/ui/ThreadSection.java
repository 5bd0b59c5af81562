package org.ayumi.admin.report.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Function;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.FormDraft;
import org.ayumi.admin.common.form.FormFields;
import org.ayumi.admin.common.form.ProblemSummary;
import org.ayumi.admin.common.form.Texts;
import org.ayumi.admin.common.ui.DateTimeText;
import org.ayumi.admin.cycle.ReportPeriod;
import org.ayumi.admin.cycle.ui.PeriodText;
import org.ayumi.admin.report.CommentAnswer;
import org.ayumi.admin.report.ReportComment;
import org.jspecify.annotations.Nullable;

/**
 * やりとり: the comments on a report, oldest first, and a field for one more where the viewer may say something. What is
 * typed stays until it was sent.
 */
public final class ThreadSection extends Section {

    private static final long serialVersionUID = 1L;

    private static final String PATH = "input.text";
    private static final int LONGEST = 2000;

    private final transient FormFields fields = new FormFields();
    private final ProblemSummary problems = new ProblemSummary();
    private final Div list = new Div();
    private final TextArea text = fields.add(PATH, new TextArea(translate("report.thread.say")));
    private final transient @Nullable Function<String, CommentAnswer> send;
    private transient @Nullable FormDraft draft;

    /** The report, for naming the draft of what is typed: the key of its plan and period, and its name for people. */
    public record About(String report, String name) {

        /** The report of a plan for a period. */
        public static About of(String planId, ReportPeriod period, String planTitle) {
            return new About(
                    "report/%s/%s".formatted(planId, period),
                    translate("report.thread.about", planTitle, PeriodText.name(period)));
        }
    }

    /** The comments there are, and the way to send one more; null where the viewer only reads. */
    public ThreadSection(List<ReportComment> comments, About about, @Nullable Function<String, CommentAnswer> send) {
        this.send = send;
        addClassName("thread");
        add(new H3(translate("report.thread")), list);
        show(comments);
        if (send != null) {
            text.setHelperText(translate("report.thread.say.help"));
            text.setMinRows(2);
            text.setWidthFull();
            var button = new NativeButton(translate("report.thread.send"), click -> send());
            button.addClassNames("btn", "quiet");
            add(draft(about).around(problems, text, new Div(button)));
        }
    }

    private FormDraft draft(About about) {
        var its = FormDraft.of(
                about.report() + "/comment",
                0,
                translate("form.draft.title", translate("report.thread.say"), about.name()),
                fields);
        draft = its;
        return its;
    }

    /** Whether something is typed that is not even kept as a draft. */
    public boolean hasUnkept() {
        return draft != null && draft.isUnkept() && !draft.keep();
    }

    /** Whether something is typed that was not sent. */
    public boolean hasUnsent() {
        return Texts.clean(text.getValue()) != null;
    }

    /** Asks for what is typed to be sent, or taken out, before it is left behind. */
    public void demand() {
        problems.show(List.of(new FieldProblem(PATH, translate("report.thread.unsent"))), fields);
    }

    /** Puts a text into the field, for it to be sent or not; what is typed there already stays before it. */
    public void suggest(String said) {
        String typed = Texts.clean(text.getValue());
        text.setValue(typed == null ? said : typed + "\n" + said);
    }

    private void send() {
        fields.clear();
        problems.clear();
        String said = Texts.clean(text.getValue());
        if (send == null || said == null) {
            problems.show(List.of(new FieldProblem(PATH, translate("report.thread.say.missing"))), fields);
            return;
        }
        var tooLong = Texts.tooLong(PATH, text.getLabel(), text.getValue(), LONGEST);
        if (tooLong.isPresent()) {
            problems.show(List.of(tooLong.get()), fields);
            return;
        }
        var answer = send.apply(said);
        if (answer.sent()) {
            text.clear();
            show(answer.comments());
        } else {
            problems.show(
                    answer.userErrors().stream()
                            .map(error -> new FieldProblem(error.path(), error.message()))
                            .toList(),
                    fields);
        }
    }

    private void show(List<ReportComment> comments) {
        list.removeAll();
        if (comments.isEmpty()) {
            var none = new Paragraph(translate("report.thread.none"));
            none.addClassName("quiet-note");
            list.add(none);
            return;
        }
        var log = new OrderedList();
        log.addClassName("thread-log");
        comments.forEach(comment -> log.add(item(comment)));
        list.add(log);
    }

    private static ListItem item(ReportComment comment) {
        var who = new Div(new Span(comment.writtenBy()), new Text(" "), new DateTimeText(comment.writtenAt()));
        who.addClassName("quiet-note");
        var said = new Paragraph(comment.text());
        said.addClassName("said");
        return new ListItem(who, said);
    }
}
