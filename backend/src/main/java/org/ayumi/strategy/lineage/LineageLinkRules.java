package org.ayumi.strategy.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.common.TextRule;
import org.ayumi.common.UserError;
import org.ayumi.strategy.Initiative;
import org.ayumi.strategy.InitiativeId;
import org.ayumi.strategy.LineageKind;
import org.ayumi.strategy.MeasureId;
import org.ayumi.strategy.Strategy;
import org.jspecify.annotations.Nullable;

/** What one link of lineage must satisfy: it leads from an earlier year's initiative to one of this year. */
final class LineageLinkRules {

    private static final TextRule NOTE = new TextRule("根拠", 2_000, true);

    private final LineageInput.Link link;
    private final int index;
    private final Strategy year;
    private final List<Strategy> years;
    private final List<UserError> errors = new ArrayList<>();

    /**
     * Rules for a link.
     *
     * @param index its place in the input
     * @param year the later year
     * @param years all years
     */
    LineageLinkRules(LineageInput.Link link, int index, Strategy year, List<Strategy> years) {
        this.link = link;
        this.index = index;
        this.year = year;
        this.years = years;
    }

    List<UserError> check() {
        var from = from();
        var to = to();
        errors.addAll(NOTE.check(link.note(), "input", "links", String.valueOf(index), "note"));
        if (from.isPresent() && to.isPresent()) {
            measures(from.get(), to.get());
        } else if (errors.isEmpty() && !link.measures().isEmpty()) {
            add("NOT_LINKED", "「%s」の系譜には、つなぐ指標はありません。".formatted(link.kind().label()), "measures");
        }
        return errors;
    }

    private Optional<Initiative> from() {
        if (!isNamed(link.from(), link.kind() != LineageKind.NEW, "fromId", "前の年度の取組")) {
            return Optional.empty();
        }
        var id = Optional.ofNullable(link.from()).flatMap(InitiativeId::parse);
        if (id.filter(each -> each.fiscalYear().compareTo(year.fiscalYear()) >= 0)
                .isPresent()) {
            add("NOT_EARLIER", "系譜は、%sより前の年度の取組から引きます。同じ年度や後の年度からは、循環になるため引けません。".formatted(era()), "fromId");
            return Optional.empty();
        }
        var found = id.flatMap(each -> LineageRules.find(years, each));
        if (found.isEmpty()) {
            add("NOT_FOUND", "前の年度に、この取組は見つかりません。選び直してください。", "fromId");
        }
        return found;
    }

    private Optional<Initiative> to() {
        if (!isNamed(link.to(), link.kind() != LineageKind.ENDED, "toId", era() + "の取組")) {
            return Optional.empty();
        }
        var found = Optional.ofNullable(link.to()).flatMap(InitiativeId::parse).flatMap(year::findInitiative);
        if (found.isEmpty()) {
            add("NOT_FOUND", "%sに、この取組は見つかりません。選び直してください。".formatted(era()), "toId");
        }
        return found;
    }

    /** Whether an end is named where its kind has one; the other cases are complained of. */
    private boolean isNamed(@Nullable String end, boolean expected, String field, String what) {
        if (end == null && expected) {
            add("REQUIRED", "%sを選んでください。".formatted(what), field);
        } else if (end != null && !expected) {
            add("INVALID_KIND", "「%s」の系譜には、%sはありません。".formatted(link.kind().label(), what), field);
        }
        return end != null && expected;
    }

    private void measures(Initiative from, Initiative to) {
        for (var ends : link.measures()) {
            if (MeasureId.parse(ends.from()).flatMap(from::findMeasure).isEmpty()) {
                add("NOT_FOUND", "「%s」に、つなぐ指標が見つかりません。選び直してください。".formatted(from.title()), "measures");
            }
            if (MeasureId.parse(ends.to()).flatMap(to::findMeasure).isEmpty()) {
                add("NOT_FOUND", "「%s」に、つなぐ指標が見つかりません。選び直してください。".formatted(to.title()), "measures");
            }
        }
    }

    private String era() {
        return year.fiscalYear().era();
    }

    private void add(String code, String message, String field) {
        errors.add(UserError.at(code, message, "input", "links", String.valueOf(index), field));
    }
}
