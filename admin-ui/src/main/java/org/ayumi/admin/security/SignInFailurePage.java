package org.ayumi.admin.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ayumi.admin.calm.CalmPages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;

/** What a sign-in that did not work out ends with. */
@Component
class SignInFailurePage implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SignInFailurePage.class);

    private final CalmPages pages;

    SignInFailurePage(CalmPages pages) {
        this.pages = pages;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String code = failure instanceof OAuth2AuthenticationException e
                ? e.getError().getErrorCode()
                : "";
        if (code.equals("authorization_request_not_found") && request.isRequestedSessionIdValid()) {
            // A sign-in begun in another tab, or long ago. The way in again is short, and needs no words.
            LOG.info("A sign-in came back that this session did not begin; beginning anew");
            response.sendRedirect(request.getContextPath() + "/");
            return;
        }
        LOG.warn("A sign-in failed: {}", code, failure);
        if (causedByConnection(failure)) {
            pages.write(response, HttpStatus.SERVICE_UNAVAILABLE, "calm.sign-in-down", "/");
        } else {
            pages.write(response, HttpStatus.UNAUTHORIZED, "calm.sign-in-failed", "/");
        }
    }

    private static boolean causedByConnection(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ResourceAccessException || cause instanceof IOException) {
                return true;
            }
        }
        return false;
    }
}
