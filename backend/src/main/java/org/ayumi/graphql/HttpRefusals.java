package org.ayumi.graphql;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives every HTTP error a body that says what is wrong, whoever refused the request. */
final class HttpRefusals {

    private HttpRefusals() {}

    private static void write(HttpRefusal refusal, String uri, List<BesideGraphQl> others, HttpServletResponse response)
            throws IOException {
        if (others.stream().anyMatch(other -> other.answers(uri))) {
            refusal.writePlain(response);
        } else {
            refusal.write(response);
        }
    }

    /** Fills the bodies that others leave empty; stands before the security filters, as those refuse too. */
    @Component
    @Order(Ordered.HIGHEST_PRECEDENCE)
    static class EmptyBodies extends OncePerRequestFilter {
        private final List<BesideGraphQl> others;

        EmptyBodies(List<BesideGraphQl> others) {
            this.others = others;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            chain.doFilter(request, response);
            boolean refused = response.getStatus() >= HttpStatus.BAD_REQUEST.value();
            if (refused && !request.isAsyncStarted() && !response.isCommitted() && response.getContentType() == null) {
                write(HttpRefusal.of(response.getStatus()), request.getRequestURI(), others, response);
            }
        }
    }

    /** Takes the place of the framework's error page. */
    @Controller
    static class ErrorPage implements ErrorController {
        private final List<BesideGraphQl> others;

        ErrorPage(List<BesideGraphQl> others) {
            this.others = others;
        }

        @RequestMapping("${server.error.path:/error}")
        void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
            if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status) {
                response.setStatus(status);
                var uri = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
                write(HttpRefusal.of(status), uri, others, response);
            } else {
                HttpRefusal.NOT_FOUND.send(response);
            }
        }
    }
}
