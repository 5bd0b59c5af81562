package org.ayumi.vision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.merge.Field;

/** Each term is a field of the glossary: two people may change different terms at once. */
final class GlossaryFields {

    private GlossaryFields() {}

    static List<Field<List<GlossaryTerm>>> of(
            List<GlossaryTerm> base, List<GlossaryTerm> theirs, List<GlossaryTerm> mine) {
        return Stream.of(base, theirs, mine)
                .flatMap(List::stream)
                .map(GlossaryTerm::term)
                .distinct()
                .map(GlossaryFields::field)
                .toList();
    }

    private static Field<List<GlossaryTerm>> field(String term) {
        return Field.text(
                "glossary." + term,
                "用語「%s」".formatted(term),
                terms -> find(terms, term).map(FieldText::of).orElse(null),
                (to, from) -> carried(to, from, term));
    }

    private static List<GlossaryTerm> carried(List<GlossaryTerm> to, List<GlossaryTerm> from, String term) {
        var carried = new ArrayList<>(to);
        var there = find(to, term);
        var coming = find(from, term);
        if (there.isEmpty()) {
            coming.ifPresent(carried::add);
        } else {
            int place = to.indexOf(there.get());
            carried.remove(place);
            coming.ifPresent(its -> carried.add(place, its));
        }
        return List.copyOf(carried);
    }

    private static Optional<GlossaryTerm> find(List<GlossaryTerm> terms, String term) {
        return terms.stream().filter(each -> each.term().equals(term)).findFirst();
    }
}
