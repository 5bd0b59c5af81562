package org.ayumi.admin.common.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The address that leads through a sign-in and on to a page. */
public final class SignInAgain {

    private SignInAgain() {}

    /** Takes a path of the console, with its query, beginning with a slash. */
    public static String address(String target) {
        return "/sign-in-again?to=" + URLEncoder.encode(target, StandardCharsets.UTF_8);
    }
}
