package org.ayumi.admin.common.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How fields of the usual kinds are read into texts and shown from them. */
final class KeptTexts {

    private static final String END = ";";

    private KeptTexts() {}

    private record Read(Supplier<String> text, Consumer<String> show) implements KeptText {
        @Override
        public String keptText() {
            return text.get();
        }

        @Override
        public void showKept(String kept) {
            show.accept(kept);
        }
    }

    /**
     * The way of this field; empty where there is none.
     *
     * @param key names what can be chosen; null for an enum's name, or else its label
     */
    static Optional<KeptText> of(Component field, @Nullable Function<Object, String> key) {
        return Optional.ofNullable(
                switch (field) {
                    case KeptText own -> own;
                    case TextField text -> new Read(text::getValue, text::setValue);
                    case TextArea text -> new Read(text::getValue, text::setValue);
                    case Checkbox box ->
                        new Read(() -> String.valueOf(box.getValue()), kept -> box.setValue(Boolean.valueOf(kept)));
                    case DatePicker picker -> day(picker);
                    case Select<?> select -> select(select, key);
                    case RadioButtonGroup<?> group -> radio(group, key);
                    case ComboBox<?> box -> combo(box, key);
                    case CheckboxGroup<?> group -> checks(group, key);
                    case MultiSelectComboBox<?> box -> several(box, key);
                    default -> null;
                });
    }

    /** Ids as one text. */
    static String join(List<String> ids) {
        return String.join("", ids.stream().map(id -> id + END).toList());
    }

    /** The ids in such a text. */
    static List<String> split(String text) {
        return text.isEmpty()
                ? List.of()
                : List.of(text.substring(0, text.length() - 1).split(END, -1));
    }

    private static KeptText day(DatePicker picker) {
        return new Read(() -> picker.getValue() == null ? "" : picker.getValue().toString(), kept -> {
            try {
                picker.setValue(kept.isEmpty() ? null : LocalDate.parse(kept));
            } catch (DateTimeParseException noDay) {
                picker.clear();
            }
        });
    }

    private static <T> KeptText select(Select<T> select, @Nullable Function<? super T, String> key) {
        var named = named(key, select::getItemLabelGenerator);
        return single(
                select::getValue,
                select::setValue,
                () -> select.getListDataView().getItems(),
                named);
    }

    private static <T> KeptText radio(RadioButtonGroup<T> group, @Nullable Function<? super T, String> key) {
        var named = named(key, group::getItemLabelGenerator);
        return single(
                group::getValue, group::setValue, () -> group.getListDataView().getItems(), named);
    }

    @SuppressWarnings("unchecked") // a name typed instead of chosen is of the type of all the others
    private static <T> KeptText combo(ComboBox<T> box, @Nullable Function<? super T, String> key) {
        Function<T, String> named = named(key, box::getItemLabelGenerator);
        Supplier<Stream<T>> items = () -> box.getListDataView().getItems();
        var chosen = single(box::getValue, box::setValue, items, named);
        return new Read(chosen::keptText, kept -> {
            chosen.showKept(kept);
            boolean typed = box.isAllowCustomValue() && !kept.isEmpty() && box.isEmpty();
            if (typed && items.get().allMatch(String.class::isInstance)) {
                box.setValue((T) kept);
            }
        });
    }

    private static <T> KeptText checks(CheckboxGroup<T> group, @Nullable Function<? super T, String> key) {
        Function<T, String> named = named(key, group::getItemLabelGenerator);
        return set(
                group::getValue, group::setValue, () -> group.getListDataView().getItems(), named);
    }

    private static <T> KeptText several(MultiSelectComboBox<T> box, @Nullable Function<? super T, String> key) {
        Function<T, String> named = named(key, box::getItemLabelGenerator);
        return set(box::getValue, box::setValue, () -> box.getListDataView().getItems(), named);
    }

    private static <T> Function<T, String> named(
            @Nullable Function<? super T, String> key, Supplier<ItemLabelGenerator<T>> label) {
        return item -> {
            if (key != null) {
                return key.apply(item);
            }
            return item instanceof Enum<?> constant
                    ? constant.name()
                    : label.get().apply(item);
        };
    }

    private static <T> KeptText single(
            Supplier<@Nullable T> value,
            Consumer<@Nullable T> set,
            Supplier<Stream<T>> items,
            Function<T, String> named) {
        return new Read(
                () -> {
                    T chosen = value.get();
                    return chosen == null ? "" : named.apply(chosen);
                },
                kept -> set.accept(items.get()
                        .filter(item -> named.apply(item).equals(kept))
                        .findFirst()
                        .orElse(null)));
    }

    private static <T> KeptText set(
            Supplier<Set<T>> value, Consumer<Set<T>> set, Supplier<Stream<T>> items, Function<T, String> named) {
        return new Read(() -> join(value.get().stream().map(named).sorted().toList()), kept -> {
            var wanted = Set.copyOf(split(kept));
            Set<T> chosen = new LinkedHashSet<>();
            items.get().filter(item -> wanted.contains(named.apply(item))).forEach(chosen::add);
            set.accept(chosen);
        });
    }
}
