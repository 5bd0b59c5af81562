package org.ayumi.admin.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ayumi.admin.calm.CalmPages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sends nobody to a sign-in service that is down: the browser would show its own error. */
@Component
class SignInGate extends OncePerRequestFilter {

    private final SignInService signInService;
    private final CalmPages pages;

    SignInGate(SignInService signInService, CalmPages pages) {
        this.signInService = signInService;
        this.pages = pages;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().endsWith(KeycloakRegistration.SIGN_IN_PATH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (signInService.answers()) {
            chain.doFilter(request, response);
        } else {
            pages.write(response, HttpStatus.SERVICE_UNAVAILABLE, "calm.sign-in-down", request.getRequestURI());
        }
    }
}
