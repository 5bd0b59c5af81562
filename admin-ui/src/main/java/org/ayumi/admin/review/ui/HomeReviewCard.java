package org.ayumi.admin.review.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.common.ui.DateTimeText;
import org.ayumi.admin.common.ui.DayText;
import org.ayumi.admin.common.ui.FiscalYearText;
import org.ayumi.admin.common.ui.SampleMark;
import org.ayumi.admin.home.HomePage;
import org.ayumi.admin.home.HomeYear;
import org.ayumi.admin.home.ui.HomePart;
import org.ayumi.admin.review.ReviewFilter;
import org.ayumi.admin.review.ReviewQueueApi;
import org.springframework.core.annotation.Order;

/** On the first page, for who reviews: how many wait, the oldest since when. */
@org.springframework.stereotype.Component
@Order(20)
class HomeReviewCard implements HomePart {

    private final ReviewQueueApi queues;

    HomeReviewCard(ReviewQueueApi queues) {
        this.queues = queues;
    }

    @Override
    public Optional<Component> show(HomePage page, HomeYear year) {
        if (!page.may("REVIEW_PLANS")) {
            return Optional.empty();
        }
        var card = new Card(translate("review.home"));
        // The running year's plans are monitored before the year has results of its own.
        Stream.of(year.fiscalYear(), FiscalYearText.of(DayText.today()).year())
                .distinct()
                .flatMap(fiscalYear -> line(fiscalYear).stream())
                .forEach(card::add);
        if (card.getChildren().count() == 1) {
            card.add(new Paragraph(translate("review.home.none")));
        }
        return Optional.of(card);
    }

    private Optional<Component> line(int fiscalYear) {
        var waiting = queues.list(fiscalYear, ReviewFilter.ALL);
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        var since = waiting.getFirst().since();
        String era = new FiscalYearText(fiscalYear).era();
        String text = translate("review.home.waiting", era, waiting.size());
        var open = new Anchor(ReviewAddress.path(fiscalYear), translate("review.home.open"));
        open.addClassNames("btn", "quiet", "small");
        open.getElement().setAttribute("aria-label", translate("review.home.open.label", era));
        var words =
                new Paragraph(since == null ? text : text + translate("review.home.since", DateTimeText.format(since)));
        var line = new Div(words, open);
        line.addClassName("home-line");
        if (waiting.stream().anyMatch(each -> each.plan().sample())) {
            words.add(new Text(" "), new SampleMark());
        }
        return Optional.of(line);
    }
}
