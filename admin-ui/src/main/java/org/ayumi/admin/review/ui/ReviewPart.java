package org.ayumi.admin.review.ui;

import com.vaadin.flow.component.html.Div;
import org.ayumi.admin.review.ReviewFilter;

/** One of the page's lists. */
abstract class ReviewPart extends Div {

    private static final long serialVersionUID = 1L;

    /** Shows what passes the filter. */
    abstract void show(ReviewFilter filter);

    /** Shows what passes the filter by now, leaving whoever is at it where they are. */
    abstract void showNewest();
}
