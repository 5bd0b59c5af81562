package org.ayumi.admin.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ayumi.admin.common.ui.PageHeader;
import org.ayumi.admin.testing.Anything;
import org.ayumi.admin.testing.ConsoleTest;
import org.ayumi.admin.testing.Contract;
import org.ayumi.admin.testing.People;
import org.junit.jupiter.api.Test;

/** Every page that is told of samples says so at its head: all routes are walked, also those to come. */
class SamplePagesTest extends ConsoleTest {

    private static final Pattern PARAMETER = Pattern.compile(":(\\w+)\\??(\\([^)]*\\))?");
    private static final Map<String, String> PARAMETERS = Map.of(
            "fiscalYear",
            "2025",
            "written",
            "R7",
            "period",
            "Q1",
            "department",
            "kikaku-keiei",
            "id",
            "p1",
            "number",
            "1");

    /** What has to fit together for a page to have something to show. */
    private static final Map<String, Object> WORDS =
            Map.of("hasNextPage", false, "code", "kikaku-keiei", "fiscalYear", 2025);

    @Test
    void are_marked_at_their_head() {
        var marked = new TreeMap<String, Boolean>();
        for (var person : List.of(People.dx(), People.kikaku())) {
            for (var template : templates()) {
                var told = opened(person, template);
                if (!told.samples().isEmpty()) {
                    marked.merge(template + " as " + person.get("username"), isMarked(), Boolean::logicalAnd);
                }
            }
        }
        assertThat(marked)
                .containsKeys(" as dx", "years/:fiscalYear([0-9]{4})/plans/workbook as kikaku")
                .hasSizeGreaterThan(20)
                .allSatisfy((page, mark) -> assertThat(mark).as(page).isTrue());
    }

    private boolean isMarked() {
        roundTrip();
        return find(PageHeader.class).all().stream()
                .flatMap(head -> find(Span.class, head).withClassName("sample").all().stream())
                .findAny()
                .isPresent();
    }

    private Anything opened(Map<String, Object> person, String template) {
        signedInAs(person);
        var anything = new Anything(new HashMap<>(WORDS));
        Contract.schema(anything)
                .getQueryType()
                .getFieldDefinitions()
                .forEach(field -> BACKEND.computes(field.getName(), anything));
        BACKEND.answers("viewer", person);
        open(PARAMETER.matcher(template).replaceAll(found -> Matcher.quoteReplacement(PARAMETERS.get(found.group(1)))));
        return anything;
    }

    private static List<String> templates() {
        return new ArrayList<>(RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .map(RouteData::getTemplate)
                .toList());
    }
}
