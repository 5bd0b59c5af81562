package org.ayumi.formdraft;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ayumi.common.UserError;
import org.ayumi.security.CurrentPerson;
import org.ayumi.security.Permission;
import org.springframework.stereotype.Service;

/** The current person's drafts; there is no way to those of others. */
@Service
public class FormDraftService {

    /** The most forms named in one request; nobody has more drafts. */
    public static final int MOST_NAMED = FormDraftRules.MOST_DRAFTS;

    private final FormDraftRepository drafts;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    FormDraftService(FormDraftRepository drafts, CurrentPerson currentPerson, Clock clock) {
        this.drafts = drafts;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** What the person has typed into a form; empty where nothing is kept. */
    public Optional<FormDraft> find(String form) {
        String username = username();
        return FormDraftRules.isKey(form) ? drafts.find(username, form) : Optional.empty();
    }

    /** All the person keeps, the one kept last first. */
    public List<FormDraft> list() {
        return drafts.list(username(), FormDraftRules.MOST_DRAFTS);
    }

    /** Those the person keeps for some forms, the one kept last first. */
    public List<FormDraft> list(Collection<String> forms) {
        String username = username();
        var known = forms.stream().filter(FormDraftRules::isKey).distinct().toList();
        return known.isEmpty() ? List.of() : drafts.list(username, known);
    }

    /** Keeps what the person has typed so far, unless they kept something else meanwhile. */
    public FormDraftResult save(FormDraftInput input) {
        String username = username();
        var errors = FormDraftRules.check(input);
        if (errors.isEmpty()) {
            errors = FormDraftRules.check(input, drafts.listSizes(username));
        }
        if (!errors.isEmpty()) {
            return FormDraftResult.refused(errors);
        }
        return drafts.save(username, input, now())
                .map(FormDraftResult::done)
                .orElseGet(() -> FormDraftResult.moved(
                        drafts.find(username, input.form()).orElse(null)));
    }

    /** Drops this version of what the person has typed into a form; a newer one stays. */
    public FormDraftResult discard(String form, int version) {
        String username = username();
        if (!FormDraftRules.isKey(form)) {
            return FormDraftResult.refused(
                    List.of(UserError.at("INVALID_VALUE", "フォームの指定が正しくありません。", "input", "form")));
        }
        return drafts.discard(username, form, version, now())
                ? FormDraftResult.done(null)
                : FormDraftResult.moved(drafts.find(username, form).orElse(null));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private String username() {
        var person = currentPerson.get();
        person.require(Permission.READ_PUBLISHED);
        return person.username();
    }
}
