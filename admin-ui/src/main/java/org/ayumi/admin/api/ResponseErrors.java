package org.ayumi.admin.api;

import java.util.List;
import org.springframework.graphql.ResponseError;

/** What the errors of a GraphQL answer mean to the console. */
final class ResponseErrors {

    private ResponseErrors() {}

    /**
     * Throws when the answer cannot be used. A refused field below a root that has a value is no reason: the page shows
     * what the person may see.
     */
    static void check(List<ResponseError> errors, String documentName, boolean rootHasValue) {
        for (var error : errors) {
            if (!rootHasValue || !"FORBIDDEN".equals(code(error))) {
                throw exceptionFor(code(error), documentName + " at " + error.getPath() + ": " + error.getMessage());
            }
        }
    }

    static BackendException exceptionFor(String code, String what) {
        return switch (code) {
            case "FORBIDDEN" -> BackendException.forbidden(what);
            case "UNAUTHORIZED" -> BackendException.signedOut(null);
            case "NOT_FOUND" -> BackendException.notFound(what);
            case "BAD_REQUEST", "INVALID_QUERY", "INVALID_SYNTAX" -> BackendException.invalid(what);
            case "LIMIT_EXCEEDED" -> BackendException.unavailable(what, null);
            default -> BackendException.failed(what, null);
        };
    }

    private static String code(ResponseError error) {
        var extensions = error.getExtensions();
        Object code = extensions.getOrDefault("code", extensions.get("classification"));
        return code == null ? "" : code.toString();
    }
}
