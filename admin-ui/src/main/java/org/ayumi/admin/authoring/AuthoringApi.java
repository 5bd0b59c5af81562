package org.ayumi.admin.authoring;

import java.util.Map;
import org.ayumi.admin.api.AyumiBackend;
import org.ayumi.admin.api.BackendException;
import org.springframework.stereotype.Component;

/** Writes years on behalf of the signed-in person. */
@Component
public class AuthoringApi {

    private final AyumiBackend backend;

    AuthoringApi(AyumiBackend backend) {
        this.backend = backend;
    }

    /** The year as it stands; NOT_FOUND where there is none. */
    public AuthoredYear getYear(int fiscalYear) {
        var year = backend.retrieve("authoring/year", Map.of("fiscalYear", fiscalYear), "strategy", AuthoredYear.class);
        if (year == null) {
            throw BackendException.notFound("strategy of fiscal year " + fiscalYear);
        }
        return year;
    }

    /** What a new initiative may point to. */
    public AuthoringChoices getChoices() {
        return backend.retrieveWhole("authoring/choices", Map.of(), AuthoringChoices.class);
    }

    /** Sends the change; what is to be put right, or who was faster, is part of the answer. */
    public AuthoringAnswer save(AuthoringInput input) {
        return switch (input) {
            case AuthoringInput.Words _ -> save("words", "updateStrategy", input);
            case AuthoringInput.Arrange _ -> save("arrange", "arrangeStrategy", input);
            case AuthoringInput.Add _ -> save("add", "addInitiative", input);
            case AuthoringInput.End _ -> save("end", "endInitiative", input);
            case AuthoringInput.Merge _ -> save("merge", "mergeInitiatives", input);
            case AuthoringInput.Split _ -> save("split", "splitInitiative", input);
        };
    }

    private AuthoringAnswer save(String document, String field, AuthoringInput input) {
        return backend.change("authoring/" + document, field, input, AuthoringAnswer.class);
    }
}
