package org.ayumi.admin.lineage.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ayumi.admin.common.form.FormFields;
import org.ayumi.admin.lineage.LineageKind;
import org.ayumi.admin.lineage.LineageLink;
import org.ayumi.admin.lineage.LinkInput;
import org.ayumi.admin.lineage.YearLineage;
import org.jspecify.annotations.Nullable;

/** A link of lineage in the form: its kind, both ends, what it rests on, and which measures go on. */
final class LinkRow extends Div {

    private static final long serialVersionUID = 1L;

    /** A measure of the earlier initiative beside one of the later. */
    private record Pair(YearLineage.Counted from, YearLineage.Counted to) {
        String text() {
            return from.label() + " → " + to.label();
        }

        String id() {
            return from.id() + ">" + to.id();
        }
    }

    private final String id;

    private final ComboBox<LineageKind> kind = new ComboBox<>(translate("lineage.kind"));
    private final ComboBox<YearLineage.Entry> from;
    private final ComboBox<YearLineage.Entry> to;
    private final TextArea note = new TextArea(translate("lineage.note"));
    private final MultiSelectComboBox<Pair> measures = new MultiSelectComboBox<>(translate("lineage.form.measures"));

    /** A row for a link; an empty one where there is none yet. */
    LinkRow(@Nullable LineageLink link, YearLineage former, YearLineage year, Consumer<LinkRow> remove) {
        addClassName("link-row");
        id = link == null ? "" : idOf(link);
        from = initiatives(former);
        to = initiatives(year);
        kind.setItems(LineageKind.values());
        kind.setItemLabelGenerator(each -> each.shape() + " " + translate("lineage.kind." + each));
        measures.setItemLabelGenerator(Pair::text);
        note.setMaxLength(2000);
        note.addClassName("note");
        measures.addClassName("measures");
        kind.addValueChangeListener(event -> fit());
        from.addValueChangeListener(event -> offer(Set.of()));
        to.addValueChangeListener(event -> offer(Set.of()));
        kind.setValue(link == null ? LineageKind.CONTINUED : link.kind());
        offer(Set.of());
        if (link != null) {
            choose(from, former, link.from());
            choose(to, year, link.to());
            note.setValue(link.note() == null ? "" : link.note());
            offer(link.measures().stream()
                    .map(each -> each.from() + ">" + each.to())
                    .collect(Collectors.toSet()));
        }
        var button = new NativeButton(translate("lineage.form.remove"), click -> remove.accept(this));
        button.addClassNames("btn", "quiet", "small");
        add(kind, from, to, measures, note, button);
    }

    private static ComboBox<YearLineage.Entry> initiatives(YearLineage year) {
        var choice = new ComboBox<YearLineage.Entry>(translate("lineage.form.end", year.era()));
        choice.setItems(year.initiatives());
        choice.setItemLabelGenerator(each -> each.number() + " " + each.title());
        choice.setClearButtonVisible(true);
        return choice;
    }

    private static void choose(ComboBox<YearLineage.Entry> choice, YearLineage year, LineageLink.@Nullable End end) {
        year.initiatives().stream()
                .filter(each -> end != null && each.id().equals(end.id()))
                .findFirst()
                .ifPresent(choice::setValue);
    }

    private void fit() {
        from.setVisible(kind.getValue() != LineageKind.NEW);
        to.setVisible(kind.getValue() != LineageKind.ENDED);
        measures.setVisible(from.isVisible() && to.isVisible());
    }

    private void offer(Set<String> chosen) {
        var one = from.getValue();
        var other = to.getValue();
        var pairs = one == null || other == null
                ? List.<Pair>of()
                : one.measures().stream()
                        .flatMap(earlier -> other.measures().stream().map(later -> new Pair(earlier, later)))
                        .toList();
        measures.setItems(pairs);
        measures.setValue(
                pairs.stream().filter(pair -> chosen.contains(pair.id())).collect(Collectors.toSet()));
    }

    /** What a draft knows a link by: its ends. */
    static String idOf(LineageLink link) {
        return end(link.from()) + ">" + end(link.to());
    }

    private static String end(LineageLink.@Nullable End end) {
        return end == null ? "" : end.id();
    }

    /** The ends the row began with; empty for a new one. */
    String id() {
        return id;
    }

    /** Lets drafts keep its fields below this path. */
    void place(FormFields fields, String path) {
        fields.keep(path + ".kind", kind);
        fields.keep(path + ".fromId", from, YearLineage.Entry::id);
        fields.keep(path + ".toId", to, YearLineage.Entry::id);
        fields.keep(path + ".measures", measures, Pair::id);
        fields.keep(path + ".note", note);
    }

    /** Leads to the row. */
    void focus() {
        kind.focus();
    }

    /** What is sent of it. */
    LinkInput input() {
        var chosen = kind.getValue() == null ? LineageKind.CONTINUED : kind.getValue();
        return new LinkInput(
                chosen,
                from.isVisible() ? id(from.getValue()) : null,
                to.isVisible() ? id(to.getValue()) : null,
                note.getValue().isBlank() ? null : note.getValue(),
                measures.isVisible()
                        ? measures.getValue().stream()
                                .map(pair -> new LinkInput.Measures(
                                        pair.from().id(), pair.to().id()))
                                .toList()
                        : List.of());
    }

    private static @Nullable String id(YearLineage.@Nullable Entry entry) {
        return entry == null ? null : entry.id();
    }

    /** Says at its fields what is to be put right. */
    void complain(String field, String message) {
        var named = Arrays.asList(field.split("\\.")).getLast();
        switch (named) {
            case "fromId" -> show(from, message);
            case "toId" -> show(to, message);
            default -> {
                kind.setErrorMessage(message);
                kind.setInvalid(true);
            }
        }
    }

    private static void show(ComboBox<?> field, String message) {
        field.setErrorMessage(Objects.requireNonNull(message));
        field.setInvalid(true);
    }

    /** Takes back what was complained of. */
    void settle() {
        kind.setInvalid(false);
        from.setInvalid(false);
        to.setInvalid(false);
    }
}
