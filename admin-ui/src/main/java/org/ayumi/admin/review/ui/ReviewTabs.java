package org.ayumi.admin.review.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;

/** The ways to the page's lists; the filter goes along. */
final class ReviewTabs extends Nav {

    private static final long serialVersionUID = 1L;

    ReviewTabs(int fiscalYear, ReviewAddress current) {
        addClassName("lists");
        setAriaLabel(translate("review.lists"));
        for (var list : ReviewList.values()) {
            var link = new RouterLink(
                    translate("review.list." + list),
                    ReviewsView.class,
                    new RouteParameters("fiscalYear", String.valueOf(fiscalYear)));
            link.setQueryParameters(new ReviewAddress(list, current.filter()).write());
            link.setHighlightCondition((_, _) -> false);
            if (list == current.list()) {
                link.getElement().setAttribute("aria-current", "page");
            }
            add(link);
        }
    }
}
