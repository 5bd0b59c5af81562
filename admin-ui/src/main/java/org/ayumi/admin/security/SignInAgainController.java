package org.ayumi.admin.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Leads through a sign-in within the session that is still there, and on to a page of the console. */
@Controller
class SignInAgainController {

    static final String PATH = "/sign-in-again";

    private static final String SAVED_REQUEST = "SPRING_SECURITY_SAVED_REQUEST";

    // A path of this console: no host, no backslash, nothing a browser would read as another place.
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]*");

    private final SignInSettings settings;

    SignInAgainController(SignInSettings settings) {
        this.settings = settings;
    }

    @GetMapping(PATH)
    String signInAgain(@RequestParam(name = "to", defaultValue = "/") String to, HttpServletRequest request) {
        String target = LOCAL.matcher(to).matches() ? to : "/";
        request.getSession().setAttribute(SAVED_REQUEST, new SimpleSavedRequest(settings.consoleUrl() + target));
        return "redirect:" + KeycloakRegistration.SIGN_IN_PATH;
    }
}
