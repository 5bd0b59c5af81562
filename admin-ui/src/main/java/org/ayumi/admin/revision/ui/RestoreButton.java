package org.ayumi.admin.revision.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.NativeButton;
import java.time.OffsetDateTime;
import org.ayumi.admin.common.ui.DateTimeText;

/** この時点に戻す, beside an entry of a history. */
public final class RestoreButton extends NativeButton {

    private static final long serialVersionUID = 1L;

    /** Leads back to what stood from this moment on. */
    public RestoreButton(OffsetDateTime moment, Runnable action) {
        super(translate("revision.restore"), click -> action.run());
        setAriaLabel(translate("revision.restore.label", DateTimeText.format(moment)));
        addClassNames("btn", "quiet", "small", "restore");
    }
}
