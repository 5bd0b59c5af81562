package org.ayumi.formdraft.graphql;

import java.util.List;
import org.ayumi.common.UserError;
import org.ayumi.formdraft.FormDraft;
import org.ayumi.formdraft.FormDraftInput;
import org.ayumi.formdraft.FormDraftResult;
import org.ayumi.formdraft.FormDraftService;
import org.ayumi.graphql.InvalidArgument;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class FormDraftController {

    private final FormDraftService drafts;

    FormDraftController(FormDraftService drafts) {
        this.drafts = drafts;
    }

    /** The fields of {@code DiscardFormDraftInput}. */
    record DiscardFormDraftInput(String form, int expectedVersion) {}

    /** The fields of {@code FormDraftPayload}. */
    record FormDraftPayload(@Nullable FormDraft formDraft, List<UserError> userErrors) {

        static FormDraftPayload of(FormDraftResult result) {
            return new FormDraftPayload(result.draft(), result.errors());
        }
    }

    @QueryMapping
    @Nullable FormDraft formDraft(@Argument String form) {
        return drafts.find(form).orElse(null);
    }

    @QueryMapping
    List<FormDraft> formDrafts(@Argument @Nullable List<String> forms) {
        if (forms == null) {
            return drafts.list();
        }
        if (forms.size() > FormDraftService.MOST_NAMED) {
            throw new InvalidArgument("forms は%d件までで指定してください。".formatted(FormDraftService.MOST_NAMED));
        }
        return drafts.list(forms);
    }

    @MutationMapping
    FormDraftPayload saveFormDraft(@Argument FormDraftInput input) {
        return FormDraftPayload.of(drafts.save(input));
    }

    @MutationMapping
    FormDraftPayload discardFormDraft(@Argument DiscardFormDraftInput input) {
        return FormDraftPayload.of(drafts.discard(input.form(), input.expectedVersion()));
    }
}
