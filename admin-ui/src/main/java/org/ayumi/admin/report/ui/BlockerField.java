package org.ayumi.admin.report.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.ayumi.admin.api.BackendException;
import org.ayumi.admin.common.form.KeptText;
import org.ayumi.admin.common.form.Texts;
import org.ayumi.admin.report.Blocker;
import org.ayumi.admin.report.BlockerChoice;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 待っているもの: a plan or an initiative, found by typing a part of its name; any other name is a system's. */
final class BlockerField extends ComboBox<BlockerChoice> implements KeptText {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(BlockerField.class);
    private static final int LONGEST_SYSTEM = 100;

    private final transient Supplier<List<BlockerChoice>> choices;
    private final String ownPlan;
    private boolean filled;

    @SuppressWarnings("this-escape") // nothing called here is overridden
    BlockerField(Supplier<List<BlockerChoice>> choices, String ownPlan) {
        super(translate("reporting.blocker.optional"));
        this.choices = choices;
        this.ownPlan = ownPlan;
        setHelperText(translate("reporting.blocker.help"));
        setClearButtonVisible(true);
        setAllowCustomValue(true);
        setItemLabelGenerator(BlockerField::label);
        // A report on track may name something, too: it is shown before anybody looks up what there is.
        setItems(List.of());
        addCustomValueSetListener(event -> choose(event.getDetail()));
    }

    private static String label(BlockerChoice choice) {
        String name = ReportMarks.word(choice.blocker());
        return choice.department() == null ? name : translate("reporting.blocker.of", name, choice.department());
    }

    /** Looks up what there is to choose from, once it is needed. */
    void fill() {
        if (filled) {
            return;
        }
        var chosen = getValue();
        List<BlockerChoice> items = new ArrayList<>();
        try {
            items.addAll(choices.get());
            filled = true;
        } catch (BackendException e) {
            // The rest of the form goes on; a name can be typed, and the next time they are asked for again.
            LOG.info("Nothing to choose from yet: {}", e.toString());
        }
        items.removeIf(choice -> ownPlan.equals(choice.blocker().id()));
        setItems(items);
        if (chosen != null) {
            show(chosen.blocker());
        }
    }

    private void choose(String typed) {
        String name = Texts.clean(typed);
        if (name == null) {
            clear();
            return;
        }
        // Whoever types a name to its end means the one there is.
        var named = filled
                ? getListDataView()
                        .getItems()
                        .filter(choice -> choice.blocker().name().equals(name)
                                || label(choice).equals(name))
                        .toList()
                : List.<BlockerChoice>of();
        setValue(
                named.size() == 1
                        ? named.getFirst()
                        : new BlockerChoice(new Blocker(Blocker.Kind.SYSTEM, null, name), null));
    }

    void show(@Nullable Blocker blocker) {
        if (blocker == null) {
            clear();
            return;
        }
        setValue(
                filled && blocker.id() != null
                        ? getListDataView()
                                .getItems()
                                .filter(choice ->
                                        blocker.id().equals(choice.blocker().id()))
                                .findFirst()
                                .orElseGet(() -> new BlockerChoice(blocker, null))
                        : new BlockerChoice(blocker, null));
    }

    @Override
    public String keptText() {
        var blocker = blocker();
        return blocker == null
                ? ""
                : String.join("\n", blocker.kind().name(), blocker.id() == null ? "" : blocker.id(), blocker.name());
    }

    @Override
    public void showKept(String text) {
        var parts = text.split("\n", 3);
        if (parts.length < 3) {
            clear();
            return;
        }
        show(new Blocker(Blocker.Kind.valueOf(parts[0]), parts[1].isEmpty() ? null : parts[1], parts[2]));
    }

    @Nullable Blocker blocker() {
        return getValue() == null ? null : getValue().blocker();
    }

    /** A system's name that is too long; empty otherwise. */
    boolean isTooLong() {
        var blocker = blocker();
        return blocker != null
                && blocker.kind() == Blocker.Kind.SYSTEM
                && blocker.name().codePointCount(0, blocker.name().length()) > LONGEST_SYSTEM;
    }
}
