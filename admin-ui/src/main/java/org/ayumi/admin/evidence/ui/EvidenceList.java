package org.ayumi.admin.evidence.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.ayumi.admin.common.ui.DateTimeText;
import org.ayumi.admin.evidence.Evidence;
import org.ayumi.admin.evidence.EvidenceApi;
import org.jspecify.annotations.Nullable;

/** The files attached to a report, each to be fetched; with a way to take it off where the viewer may. */
public final class EvidenceList extends Div {

    private static final long serialVersionUID = 1L;

    private final transient EvidenceApi api;
    private final transient @Nullable Removal removal;

    /** Takes a file off. */
    interface Removal {
        void remove(Evidence evidence);
    }

    /** The files, to be fetched only. */
    public EvidenceList(List<Evidence> evidence, EvidenceApi api) {
        this(evidence, api, null);
    }

    EvidenceList(List<Evidence> evidence, EvidenceApi api, @Nullable Removal removal) {
        this.api = api;
        this.removal = removal;
        show(evidence);
    }

    void show(List<Evidence> evidence) {
        removeAll();
        if (evidence.isEmpty()) {
            var none = new Paragraph(translate("evidence.none"));
            none.addClassName("quiet-note");
            add(none);
            return;
        }
        var list = new UnorderedList();
        list.addClassName("evidence");
        evidence.forEach(each -> list.add(item(each)));
        add(list);
    }

    private ListItem item(Evidence evidence) {
        var name = new Anchor(new EvidenceDownload(evidence, api), evidence.name());
        var about = new Div(
                new Span(translate(
                        "evidence.about",
                        FileText.kind(evidence.name()),
                        FileText.size(evidence.size()),
                        evidence.attachedBy())),
                new Text(" "),
                new DateTimeText(evidence.attachedAt()));
        about.addClassName("quiet-note");
        var item = new ListItem(new Div(name, about));
        if (removal != null) {
            var remove = new NativeButton(translate("evidence.remove"), click -> removal.remove(evidence));
            remove.addClassName("quiet");
            remove.setAriaLabel(translate("evidence.remove.named", evidence.name()));
            item.add(remove);
        }
        return item;
    }
}
