package org.ayumi.admin.vision.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.strategy.ui.ThemeText;
import org.ayumi.admin.vision.Aim;
import org.ayumi.admin.vision.GlossaryTerm;
import org.ayumi.admin.vision.Vision;
import org.ayumi.admin.vision.VisionInput;
import org.jspecify.annotations.Nullable;

/** 用語を変更する, 用語を加える: one term; the others are sent as they are. */
final class TermForm extends VisionForm {

    private final @Nullable GlossaryTerm opened;
    private final @Nullable TextField term;
    private final TextArea meaning;
    private final Checkbox removed = new Checkbox(translate("vision.form.term.removed"));
    private final CheckboxGroup<Integer> aims = new CheckboxGroup<>(translate("vision.form.term.aims"));

    /** A term as it stands, or none for a new one. */
    TermForm(Vision vision, @Nullable GlossaryTerm opened) {
        super(vision);
        this.opened = opened;
        String field = "glossary." + (opened == null ? "" : opened.term());
        term = opened == null ? line("input.term", field, "vision.form.term", 50, true, its -> "") : null;
        meaning = lines(
                "input.meaning",
                field,
                "vision.form.meaning",
                500,
                true,
                its -> opened == null
                        ? ""
                        : its.findTerm(opened.term()).map(GlossaryTerm::meaning).orElse(""));
        aims.setItems(vision.aims().stream().map(Aim::number).toList());
        aims.setItemLabelGenerator(ThemeText::circled);
        add(
                "input.aims",
                field,
                aims,
                its -> opened == null
                        ? Set.of()
                        : its.findTerm(opened.term())
                                .map(found -> Set.copyOf(found.aims()))
                                .orElse(Set.of()));
        if (opened != null) {
            add(
                    "input.removed",
                    field,
                    removed,
                    its -> its.findTerm(opened.term()).isEmpty());
        }
        addReason();
    }

    @Override
    public String name() {
        return opened == null ? "NEW_TERM" : "TERM";
    }

    @Override
    public String subject() {
        return opened == null
                ? "terms"
                // Terms are words of any script, which the name of a draft cannot hold.
                : UUID.nameUUIDFromBytes(opened.term().getBytes(StandardCharsets.UTF_8))
                        .toString();
    }

    @Override
    String about() {
        return opened == null ? translate("vision.glossary") : opened.term();
    }

    @Override
    int version(Vision its) {
        return its.glossaryVersion();
    }

    @Override
    public List<FieldProblem> check() {
        var problems = new ArrayList<>(super.check());
        if (term != null && merged().base().findTerm(text(term)).isPresent()) {
            problems.add(new FieldProblem("input.term", translate("vision.form.term.there", text(term))));
        }
        return problems;
    }

    @Override
    VisionInput input(int expectedVersion) {
        var entered = new GlossaryTerm(
                opened == null ? typed() : opened.term(), text(meaning), List.copyOf(new TreeSet<>(aims.getValue())));
        var terms = new ArrayList<>(merged().base().glossary());
        int place = terms.stream().map(GlossaryTerm::term).toList().indexOf(entered.term());
        if (place < 0) {
            terms.add(entered);
        } else {
            terms.set(place, entered);
        }
        if (removed.getValue()) {
            terms.remove(entered);
        }
        return new VisionInput.Glossary(terms, reason(), expectedVersion);
    }

    private String typed() {
        return term == null ? "" : text(term);
    }
}
