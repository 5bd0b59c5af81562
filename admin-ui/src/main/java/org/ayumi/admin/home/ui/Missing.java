package org.ayumi.admin.home.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.ArrayList;
import java.util.List;
import org.ayumi.admin.home.HomeInitiative;
import org.ayumi.admin.strategy.ui.RatingText;

/** What is missing of an initiative, in sentences. */
final class Missing {

    private Missing() {}

    /** What the department that leads it can add. */
    static List<String> results(HomeInitiative initiative) {
        List<String> missing = new ArrayList<>();
        initiative.unexplained().forEach(label -> missing.add(translate("home.missing.measure", label)));
        if (initiative.outcome() == null) {
            missing.add(translate("home.missing.outcome"));
        }
        return missing;
    }

    /** What the DX office looks after: the results, and the rating to publish. */
    static List<String> review(HomeInitiative initiative) {
        List<String> missing = new ArrayList<>(results(initiative));
        var rating = initiative.rating();
        if (rating.official() == null) {
            missing.add(translate("home.missing.rating"));
        }
        if (rating.differs()) {
            missing.add(translate(
                    rating.published() ? "home.missing.differs" : "home.missing.differs.decided",
                    RatingText.shapeAndWord(rating.official()),
                    RatingText.shapeAndWord(rating.computed())));
            if (rating.reason() == null) {
                missing.add(translate("home.missing.reason"));
            }
        }
        return missing;
    }
}
