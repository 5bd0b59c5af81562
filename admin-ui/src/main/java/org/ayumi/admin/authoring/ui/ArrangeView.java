package org.ayumi.admin.authoring.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.ayumi.admin.authoring.AuthoredYear;
import org.ayumi.admin.authoring.AuthoringApi;
import org.ayumi.admin.live.ui.LiveLines;

/** テーマと取組を並べる: themes and initiatives in their order; initiatives are added, merged, split and ended here. */
@Route("years/:fiscalYear([0-9]{4})/arrange")
@PermitAll
class ArrangeView extends AuthoringPage {

    private static final long serialVersionUID = 1L;

    private final transient AuthoringApi years;

    ArrangeView(AuthoringApi years, LiveLines lines) {
        super(years, "arrange", lines);
        this.years = years;
    }

    /** Themes and the initiatives in them, each of which is changed against its own version. */
    @Override
    protected boolean concerns(AuthoredYear shown, AuthoredYear now) {
        return shown.frameVersion() != now.frameVersion() || !shown.themes().equals(now.themes());
    }

    @Override
    protected Written write(AuthoredYear shown) {
        return new OrderBoard(new Order(shown), shown, new StructureDialogs(shown, years, this::changed));
    }
}
