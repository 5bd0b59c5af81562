package org.ayumi.admin.content.ui;

import org.ayumi.admin.content.ContentApi;
import org.ayumi.admin.strategy.Initiative;
import org.ayumi.admin.strategy.Measure;
import org.ayumi.admin.strategy.ui.InitiativeAuthoring;
import org.ayumi.admin.strategy.ui.InitiativeEditing;
import org.springframework.stereotype.Service;

/** Opens the forms over an initiative's page. */
@Service
class ContentEditing implements InitiativeAuthoring {

    private final ContentApi contents;

    ContentEditing(ContentApi contents) {
        this.contents = contents;
    }

    @Override
    public void editWords(Initiative initiative, InitiativeEditing.AfterChange after) {
        open(new WordsForm(initiative, contents.getChoices()), after);
    }

    @Override
    public void editKpis(Initiative initiative, InitiativeEditing.AfterChange after) {
        open(new KpisForm(initiative, contents.getChoices().documents()), after);
    }

    @Override
    public void changeTarget(Initiative initiative, Measure measure, InitiativeEditing.AfterChange after) {
        open(new TargetForm(initiative, measure), after);
    }

    @Override
    public void editTasks(Initiative initiative, InitiativeEditing.AfterChange after) {
        open(new TasksForm(initiative), after);
    }

    @Override
    public void editSchedule(Initiative initiative, InitiativeEditing.AfterChange after) {
        open(new ScheduleForm(initiative), after);
    }

    @Override
    public void editHighlights(Initiative initiative, InitiativeEditing.AfterChange after) {
        open(new HighlightsForm(initiative, contents.getChoices().documents()), after);
    }

    private void open(ContentForm form, InitiativeEditing.AfterChange after) {
        new ContentDialog(form, contents, after).open();
    }
}
