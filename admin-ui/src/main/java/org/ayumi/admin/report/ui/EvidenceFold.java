package org.ayumi.admin.report.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.IntConsumer;
import org.ayumi.admin.evidence.Evidence;
import org.ayumi.admin.evidence.EvidenceApi;
import org.ayumi.admin.evidence.ui.EvidenceField;
import org.ayumi.admin.report.DueReport;

/** The files of a report, folded away until somebody wants them. */
final class EvidenceFold extends NativeDetails {

    private static final long serialVersionUID = 1L;

    /** Tells the report's version whenever a file was attached or taken off. */
    EvidenceFold(DueReport due, EvidenceApi api, IntConsumer changed) {
        var report = due.period().report();
        List<Evidence> attached = report == null ? List.of() : report.evidence();
        setSummary(new Span(
                attached.isEmpty()
                        ? translate("reporting.evidence")
                        : translate("reporting.evidence.count", attached.size())));
        addClassName("fold");
        setContent(
                new EvidenceField(attached, api, due.plan().id(), due.period().period(), changed));
    }
}
