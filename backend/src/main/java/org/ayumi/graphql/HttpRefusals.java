package org.ayumi.graphql;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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

    /** Fills the bodies that others leave empty; stands before the security filters, as those refuse too. */
    @Component
    @Order(Ordered.HIGHEST_PRECEDENCE)
    static class EmptyBodies extends OncePerRequestFilter {
        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            chain.doFilter(request, response);
            boolean refused = response.getStatus() >= HttpStatus.BAD_REQUEST.value();
            if (refused && !request.isAsyncStarted() && !response.isCommitted() && response.getContentType() == null) {
                HttpRefusal.of(response.getStatus()).write(response);
            }
        }
    }

    /** Takes the place of the framework's error page. */
    @Controller
    static class ErrorPage implements ErrorController {
        @RequestMapping("${server.error.path:/error}")
        void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
            if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status) {
                response.setStatus(status);
                HttpRefusal.of(status).write(response);
            } else {
                HttpRefusal.NOT_FOUND.send(response);
            }
        }
    }
}
