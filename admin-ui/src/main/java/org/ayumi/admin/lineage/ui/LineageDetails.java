package org.ayumi.admin.lineage.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.Optional;
import java.util.function.Supplier;
import org.ayumi.admin.lineage.InitiativeLineage;

/**
 * On an initiative's page: its KPIs over the years, where it comes from and where it went. All years are read for it, so
 * it asks only once somebody opens it.
 */
public final class LineageDetails extends NativeDetails {

    private static final long serialVersionUID = 1L;

    private final transient Supplier<Optional<InitiativeLineage>> ask;
    private final Div told = new Div();
    private boolean asked;

    /** Closed, with nothing asked yet. */
    public LineageDetails(Supplier<Optional<InitiativeLineage>> ask) {
        this.ask = ask;
        addClassName("lineage-details");
        told.addClassName("stack");
        setSummaryText(translate("lineage.details"));
        setContent(told);
        addToggleListener(event -> {
            if (event.isOpened()) {
                tell();
            }
        });
    }

    /** Asks, unless it has. */
    void tell() {
        if (!asked) {
            asked = true;
            ask.get().ifPresent(this::show);
        }
    }

    private void show(InitiativeLineage lineage) {
        var courses = lineage.courses();
        if (!courses.isEmpty()) {
            told.add(new SeriesCard(courses));
        }
        told.add(new LineageCard(lineage));
    }
}
