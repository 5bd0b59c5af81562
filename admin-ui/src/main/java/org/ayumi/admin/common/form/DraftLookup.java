package org.ayumi.admin.common.form;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.ayumi.admin.api.BackendException;
import org.ayumi.admin.draft.Draft;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks for the drafts of all forms that come onto a page at once, however many they are. */
final class DraftLookup {

    private static final Logger LOG = LoggerFactory.getLogger(DraftLookup.class);

    private final Map<String, Consumer<Draft>> waiting = new LinkedHashMap<>();

    private DraftLookup() {}

    /** Tells of the draft of this form, if there is one, before the page is answered. */
    static void ask(UI ui, String form, Consumer<Draft> found) {
        var lookup = ComponentUtil.getData(ui, DraftLookup.class);
        if (lookup == null) {
            var first = new DraftLookup();
            ComponentUtil.setData(ui, DraftLookup.class, first);
            ui.beforeClientResponse(ui, context -> first.run(ui));
            lookup = first;
        }
        lookup.waiting.put(form, found);
    }

    private void run(UI ui) {
        ComponentUtil.setData(ui, DraftLookup.class, null);
        try {
            DraftKeeping.drafts(ui).list(waiting.keySet()).forEach(draft -> {
                var asking = waiting.get(draft.form());
                if (asking != null) {
                    asking.accept(draft);
                }
            });
        } catch (BackendException e) {
            // The form goes on without; a draft there is comes up as soon as another one would be kept.
            LOG.info("Drafts cannot be looked for: {}", e.toString());
        }
    }
}
