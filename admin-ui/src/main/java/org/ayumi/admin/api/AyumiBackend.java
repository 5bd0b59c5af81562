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
     * Answers the operation as a whole, by the names of its root fields; each of them may be null where it was refused.
     *
     * @throws BackendException when there is no answer, of the kind that says why
     */
    default <T> T retrieveWhole(String documentName, Map<String, ?> variables, Class<T> type) {
        // An empty field is the answer as a whole.
        return answered(retrieve(documentName, variables, "", type), documentName);
    }

    /**
     * Sends a change; what is to be put right, or who was faster, is part of its payload.
     *
     * @param input the operation's only variable, {@code input}
     * @param mutation the field at the root
     * @throws BackendException when there is no payload, of the kind that says why
     */
    default <T> T change(String documentName, String mutation, Object input, Class<T> payload) {
        return answered(retrieve(documentName, Map.of("input", input), mutation, payload), mutation);
    }

    private static <T> T answered(@Nullable T answer, String to) {
        if (answer == null) {
            throw BackendException.failed("No answer to " + to, null);
        }
        return answer;
    }

    /**
     * Answers the list at the root of the operation; empty where the backend answers null without an error.
     *
     * @throws BackendException when there is no such answer, of the kind that says why
     */
    <T> List<T> retrieveList(String documentName, Map<String, ?> variables, String field, Class<T> type);
}
