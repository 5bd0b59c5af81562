package org.ayumi.admin.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.ayumi.admin.authoring.AuthoredYear;
import org.ayumi.admin.authoring.AuthoringAnswer;
import org.ayumi.admin.authoring.AuthoringApi;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.FormFields;
import org.ayumi.admin.live.ui.LiveLines;

/** 名称・目的・背景を書く: a year's title, mission, vision and what it rests on. */
@Route("years/:fiscalYear([0-9]{4})/words")
@PermitAll
class WordsView extends AuthoringPage {

    private static final long serialVersionUID = 1L;

    private final transient AuthoringApi years;

    WordsView(AuthoringApi years, LiveLines lines) {
        super(years, "authoring.words", lines);
        this.years = years;
    }

    /** Its words are parts of the frame. */
    @Override
    protected boolean concerns(AuthoredYear shown, AuthoredYear now) {
        return shown.frameVersion() != now.frameVersion();
    }

    @Override
    protected SavingArea write(AuthoredYear shown, Div page) {
        var fields = new WordsFields(shown);
        var area = new SavingArea(new Words(fields, years), shown, "authoring.words", now -> done(now, "words"));
        var form = area.around(fields);
        form.addClassName("plan-form");
        page.add(form);
        return area;
    }

    /** What is entered, and where it goes. */
    private record Words(WordsFields words, AuthoringApi years) implements SavingArea.Written {

        @Override
        public FormFields fields() {
            return words.fields();
        }

        @Override
        public List<FieldProblem> check() {
            return words.check();
        }

        @Override
        public AuthoringAnswer send(int expectedVersion) {
            return years.save(words.input(expectedVersion));
        }

        @Override
        public void rebase(AuthoredYear theirs, List<String> conflicts) {
            words.merged().rebase(theirs, conflicts);
        }

        @Override
        public void giveWay(List<String> fields) {
            words.merged().giveWay(fields);
        }
    }
}
