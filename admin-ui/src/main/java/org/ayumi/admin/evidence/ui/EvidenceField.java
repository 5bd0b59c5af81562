package org.ayumi.admin.evidence.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntConsumer;
import org.ayumi.admin.api.BackendException;
import org.ayumi.admin.api.SentFile;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.FormFields;
import org.ayumi.admin.common.form.ProblemSummary;
import org.ayumi.admin.common.ui.Confirmation;
import org.ayumi.admin.cycle.ReportPeriod;
import org.ayumi.admin.evidence.Evidence;
import org.ayumi.admin.evidence.EvidenceAnswer;
import org.ayumi.admin.evidence.EvidenceApi;
import org.jspecify.annotations.Nullable;

/**
 * 根拠資料 where it may be written: what is attached, a way to take it off, and a place to choose or drop files. Each file
 * goes to the backend as it comes and is attached at once, whatever else on the page is not saved yet.
 */
public final class EvidenceField extends Section {

    private static final long serialVersionUID = 1L;

    private static final String[] ENDINGS = {".pdf", ".png", ".jpg", ".jpeg", ".xlsx", ".docx", ".pptx", ".txt", ".csv"
    };

    private final transient EvidenceApi api;
    private final String plan;
    private final ReportPeriod period;
    private final transient IntConsumer versionChanged;

    private final ProblemSummary problems = new ProblemSummary();
    private final Confirmation done = new Confirmation();
    private final EvidenceList list;
    private final Paragraph full = new Paragraph(translate("evidence.full", Evidence.MOST));
    private final Upload upload = new Upload((UploadHandler) this::receive);

    /** Uploads end in threads of their own; what came of them is taken up by the page's next event. */
    private final transient Queue<Received> received = new ConcurrentLinkedQueue<>();

    private final transient List<FieldProblem> complaints = new ArrayList<>();
    private final transient List<String> attached = new ArrayList<>();
    private int running;
    private boolean begun;

    private record Received(
            String name, @Nullable SentFile file, @Nullable BackendException failure) {}

    /**
     * The evidence of a report.
     *
     * @param versionChanged told the report's new version after every change made here
     */
    public EvidenceField(
            List<Evidence> evidence, EvidenceApi api, String plan, ReportPeriod period, IntConsumer versionChanged) {
        this.api = api;
        this.plan = plan;
        this.period = period;
        this.versionChanged = versionChanged;
        list = new EvidenceList(evidence, api, this::remove);
        addClassName("evidence-field");
        upload.setI18n(UploadTexts.get());
        upload.setAcceptedFileExtensions(ENDINGS);
        upload.setMaxFileSize(Evidence.MOST_BYTES);
        upload.setWidthFull();
        upload.getElement().addEventListener("upload-start", event -> started());
        for (var end : List.of("upload-success", "upload-error", "upload-abort")) {
            upload.getElement().addEventListener(end, event -> ended());
        }
        upload.addFileRejectedListener(event -> rejected(event.getFileName(), event.getErrorMessage()));
        full.addClassName("quiet-note");
        add(new H3(translate("evidence.heading")), list, problems, done, help(), full, upload);
        room(evidence.size());
    }

    private static Paragraph help() {
        var help = new Paragraph(translate("evidence.help"));
        help.addClassName("quiet-note");
        return help;
    }

    private void receive(UploadEvent event) throws IOException {
        try (var content = event.getInputStream()) {
            receive(event.getFileName(), event.getFileSize(), content);
        }
    }

    void receive(String name, long size, InputStream content) {
        try {
            received.add(new Received(name, api.send(name, size, content), null));
        } catch (BackendException e) {
            received.add(new Received(name, null, e));
        }
    }

    void started() {
        begin();
        running++;
    }

    void rejected(String name, String why) {
        begin();
        complain(name, why);
    }

    /** What is said stays while files of one choice come and go, and gives way to the next choice. */
    private void begin() {
        if (running == 0 && !begun) {
            begun = true;
            getUI().ifPresent(ui -> ui.beforeClientResponse(this, context -> begun = false));
            clear();
        }
    }

    private void clear() {
        complaints.clear();
        attached.clear();
        problems.clear();
        done.removeAll();
    }

    void ended() {
        running = Math.max(0, running - 1);
        if (running == 0) {
            upload.clearFileList();
        }
        for (var next = received.poll(); next != null; next = received.poll()) {
            if (next.failure() != null) {
                throw next.failure();
            }
            var file = next.file();
            if (file != null && file.id() != null) {
                if (show(api.attach(plan, period, file.id()), next.name())) {
                    attached.add("「%s」".formatted(next.name()));
                    done.say(translate("evidence.attached", String.join("", attached)));
                }
            } else if (file != null && file.error() != null) {
                complain(next.name(), file.error().message());
            }
        }
    }

    private void remove(Evidence evidence) {
        clear();
        if (show(api.remove(plan, period, evidence.id()), evidence.name())) {
            done.say(translate("evidence.removed", evidence.name()));
        }
    }

    private boolean show(EvidenceAnswer answer, String name) {
        var report = answer.report();
        if (report != null) {
            list.show(report.evidence());
            room(report.evidence().size());
            if (answer.saved()) {
                versionChanged.accept(report.version());
            }
        }
        answer.userErrors().forEach(error -> complain(name, error.message()));
        return answer.saved();
    }

    private void complain(String name, String why) {
        complaints.add(new FieldProblem("", name + "：" + why));
        problems.show(complaints, new FormFields());
    }

    private void room(int attached) {
        int left = Evidence.MOST - attached;
        upload.setVisible(left > 0);
        full.setVisible(left <= 0);
        upload.setMaxFiles(Math.max(left, 1));
    }
}
