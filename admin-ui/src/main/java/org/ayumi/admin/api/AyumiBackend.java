package org.ayumi.admin.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The backend as the signed-in person sees it; every call carries that person's own token.
 *
 * <p>Documents are the files of {@code graphql-documents/}, named without their ending, such as {@code strategy/year}.
 * Answers are bound by field name; a mutation's {@code userErrors} are part of the answer.
 */
public interface AyumiBackend {

    /**
     * Answers the field at the root of the operation, or null where the backend answers null without an error.
     *
     * @throws BackendException when there is no such answer, of the kind that says why
     */
    <T> @Nullable T retrieve(String documentName, Map<String, ?> variables, String field, Class<T> type);

    /**
     * Answers the list at the root of the operation; empty where the backend answers null without an error.
     *
     * @throws BackendException when there is no such answer, of the kind that says why
     */
    <T> List<T> retrieveList(String documentName, Map<String, ?> variables, String field, Class<T> type);
}
