package org.ayumi.strategy.lineage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ayumi.common.TextRule;
import org.ayumi.common.UserError;
import org.ayumi.strategy.Initiative;
import org.ayumi.strategy.InitiativeId;
import org.ayumi.strategy.LineageLink;
import org.ayumi.strategy.MeasureId;
import org.ayumi.strategy.MeasureLink;
import org.ayumi.strategy.Strategy;

/** What the lineage of a year must satisfy, link by link and as a whole, and what becomes of it. */
final class LineageRules {

    private static final int MOST = 200;
    private static final TextRule REASON = new TextRule("変更の理由", 2_000, true);

    private final LineageInput input;
    private final List<Strategy> years;

    LineageRules(LineageInput input, List<Strategy> years) {
        this.input = input;
        this.years = years;
    }

    List<UserError> check(Strategy year) {
        if (input.links().isEmpty()) {
            return List.of(UserError.at("REQUIRED", "系譜を1件以上入力してください。", "input", "links"));
        }
        if (input.links().size() > MOST) {
            return List.of(UserError.at("TOO_MANY", "系譜は%d件以内にしてください。".formatted(MOST), "input", "links"));
        }
        var errors = new ArrayList<>(REASON.check(input.reason(), "input", "reason"));
        for (int i = 0; i < input.links().size(); i++) {
            errors.addAll(new LineageLinkRules(input.links().get(i), i, year, years).check());
        }
        return errors.isEmpty() ? together() : errors;
    }

    private List<UserError> together() {
        var errors = new ArrayList<UserError>();
        var pairs = new HashSet<String>();
        var measures = new HashSet<String>();
        for (int i = 0; i < input.links().size(); i++) {
            var link = input.links().get(i);
            if (!pairs.add(link.from() + " " + link.to())) {
                errors.add(at(i, "DUPLICATE", "同じ取組の組み合わせが2件あります。1件にしてください。"));
            }
            int index = i;
            contradiction(link).ifPresent(complaint -> errors.add(complaint.at(index)));
            for (var measure : link.measures()) {
                if (!measures.add(measure.to())) {
                    errors.add(at(i, "DUPLICATE", "1つの指標に、前の年度の指標を2つ以上つないでいます。1つにしてください。"));
                }
            }
        }
        return errors;
    }

    private record Complaint(String code, String message) {
        UserError at(int link) {
            return LineageRules.at(link, code, message);
        }
    }

    private Optional<Complaint> contradiction(LineageInput.Link link) {
        long origins = input.links().stream()
                .filter(each -> Objects.equals(each.to(), link.to()))
                .count();
        long ends = input.links().stream()
                .filter(each -> Objects.equals(each.from(), link.from()))
                .count();
        return switch (link.kind()) {
            case NEW ->
                origins > 1
                        ? Optional.of(new Complaint("CONTRADICTION", "「新規」の取組に、前の年度からの系譜もあります。どちらか一方にしてください。"))
                        : Optional.empty();
            case ENDED ->
                ends > 1
                        ? Optional.of(new Complaint("CONTRADICTION", "「終了」の取組に、引き継ぎ先もあります。どちらか一方にしてください。"))
                        : Optional.empty();
            case SPLIT ->
                ends < 2 ? Optional.of(new Complaint("NOT_SPLIT", "「分割」には、引き継ぎ先の取組が2つ以上要ります。")) : Optional.empty();
            case MERGED ->
                origins < 2 ? Optional.of(new Complaint("NOT_MERGED", "「統合」には、前の年度の取組が2つ以上要ります。")) : Optional.empty();
            case CONTINUED, RENAMED -> Optional.empty();
        };
    }

    static UserError at(int link, String code, String message) {
        return UserError.at(code, message, "input", "links", String.valueOf(link));
    }

    /** The checked links, with the titles and labels of today. */
    List<LineageLink> links() {
        return input.links().stream().map(this::link).toList();
    }

    private LineageLink link(LineageInput.Link link) {
        var from = Optional.ofNullable(link.from())
                .map(InitiativeId::new)
                .flatMap(id -> find(years, id))
                .orElse(null);
        var measures = from == null
                ? List.<MeasureLink>of()
                : link.measures().stream().map(ends -> link(ends, from)).toList();
        return new LineageLink(
                link.kind(),
                from == null ? null : from.id(),
                from == null ? null : from.title(),
                link.to() == null ? null : new InitiativeId(link.to()),
                TextRule.clean(link.note()).orElse(null),
                measures);
    }

    private static MeasureLink link(LineageInput.MeasureEnds ends, Initiative from) {
        var former = from.findMeasure(new MeasureId(ends.from())).orElseThrow();
        return new MeasureLink(former.id(), former.label(), new MeasureId(ends.to()));
    }

    static Optional<Initiative> find(List<Strategy> years, InitiativeId id) {
        return years.stream().flatMap(year -> year.findInitiative(id).stream()).findFirst();
    }
}
