package org.ayumi.admin.authoring.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.ayumi.admin.authoring.AuthoredYear;
import org.ayumi.admin.authoring.AuthoringApi;
import org.ayumi.admin.live.ui.LiveLines;

/** 名称・目的・背景を書く: a year's title, mission, vision and what it rests on. */
@Route("years/:fiscalYear([0-9]{4})/words")
@PermitAll
class WordsView extends AuthoringPage {

    private static final long serialVersionUID = 1L;

    WordsView(AuthoringApi years, LiveLines lines) {
        super(years, "words", lines);
    }

    /** Its words are parts of the frame. */
    @Override
    protected boolean concerns(AuthoredYear shown, AuthoredYear now) {
        return shown.frameVersion() != now.frameVersion();
    }

    @Override
    protected Written write(AuthoredYear shown) {
        return new WordsFields(shown);
    }
}
