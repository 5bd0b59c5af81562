package org.ayumi.graphql;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a stream be written once everything around its request is through with it: a response is not made for two threads
 * at once, and whoever stands in between adds headers on the way out.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class EventStreamStart extends OncePerRequestFilter {

    private static final String ATTRIBUTE = EventStreamStart.class.getName();

    /** Has it written when the request is through. */
    static void await(HttpServletRequest request, StreamWriter writer) {
        request.setAttribute(ATTRIBUTE, writer);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        if (request.getAttribute(ATTRIBUTE) instanceof StreamWriter writer) {
            writer.start();
        }
    }
}
