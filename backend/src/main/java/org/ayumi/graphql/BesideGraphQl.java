package org.ayumi.graphql;

import jakarta.servlet.http.HttpServletRequest;
import org.ayumi.common.Required;

/**
 * An HTTP address a feature answers beside the GraphQL endpoint. What is refused there has a body of the shape
 * {@code {"code","message"}}.
 *
 * @param path the address, such as {@code /files}; everything below it belongs to it
 * @param limitsUploads whether the feature itself limits what is posted to exactly this path
 */
public record BesideGraphQl(String path, boolean limitsUploads) {

    /** Refuses a blank path. */
    public BesideGraphQl {
        Required.text(path, "path");
    }

    boolean answers(String uri) {
        return uri.equals(path) || uri.startsWith(path + "/");
    }

    boolean limits(HttpServletRequest request) {
        return limitsUploads
                && request.getMethod().equals("POST")
                && request.getRequestURI().equals(path);
    }
}
