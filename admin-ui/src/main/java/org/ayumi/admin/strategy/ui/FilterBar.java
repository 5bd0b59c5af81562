package org.ayumi.admin.strategy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ayumi.admin.strategy.LeadDepartment;
import org.ayumi.admin.strategy.Rating;
import org.ayumi.admin.strategy.StrategyYear;
import org.ayumi.admin.strategy.Theme;

/** The fields that narrow a list of initiatives down; every change takes effect at once. */
final class FilterBar extends Div {

    private static final long serialVersionUID = 1L;

    private final Select<Theme> theme;
    private final Select<LeadDepartment> lead;
    private final Select<InitiativeFilter.RatingChoice> rating;
    private final Select<InitiativeFilter.Check> check;
    private final TextField text = new TextField(translate("strategy.filter.text"));

    FilterBar(StrategyYear year, InitiativeFilter start, Consumer<InitiativeFilter> changed) {
        addClassName("filters");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", translate("strategy.filter"));
        theme = select("theme", year.themes(), its -> ThemeText.theme(its.number()) + " " + its.title());
        lead = select("lead", leads(year), LeadDepartment::name);
        rating = select("rating", List.of(InitiativeFilter.RatingChoice.values()), FilterBar::word);
        check = select("check", List.of(InitiativeFilter.Check.values()), its -> translate("strategy.check." + its));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        add(text, theme, lead, rating, check);
        start(year, start);
        for (HasValue<?, ?> field : List.<HasValue<?, ?>>of(theme, lead, rating, check, text)) {
            field.addValueChangeListener(event -> changed.accept(filter()));
        }
    }

    private void start(StrategyYear year, InitiativeFilter start) {
        year.themes().stream()
                .filter(its -> Objects.equals(its.number(), start.theme()))
                .forEach(theme::setValue);
        leads(year).stream()
                .filter(its -> Objects.equals(its.code(), start.lead()))
                .forEach(lead::setValue);
        rating.setValue(start.rating());
        check.setValue(start.check());
        text.setValue(start.text());
    }

    private InitiativeFilter filter() {
        return new InitiativeFilter(
                theme.getOptionalValue().map(Theme::number).orElse(null),
                lead.getOptionalValue().map(LeadDepartment::code).orElse(null),
                rating.getOptionalValue().orElse(null),
                check.getOptionalValue().orElse(null),
                text.getValue());
    }

    private static List<LeadDepartment> leads(StrategyYear year) {
        Map<String, LeadDepartment> byCode = new LinkedHashMap<>();
        year.initiatives()
                .forEach(entry -> byCode.putIfAbsent(entry.leadDepartment().code(), entry.leadDepartment()));
        return List.copyOf(byCode.values());
    }

    private static String word(InitiativeFilter.RatingChoice choice) {
        return RatingText.shapeAndWord(
                choice == InitiativeFilter.RatingChoice.NONE ? null : Rating.valueOf(choice.name()));
    }

    private static <T> Select<T> select(String name, List<T> items, Function<T, String> label) {
        Select<T> select = new Select<>();
        select.setLabel(translate("strategy.filter." + name));
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(translate("strategy.filter.all"));
        select.setPlaceholder(translate("strategy.filter.all"));
        select.setItemLabelGenerator(item -> item == null ? translate("strategy.filter.all") : label.apply(item));
        return select;
    }
}
