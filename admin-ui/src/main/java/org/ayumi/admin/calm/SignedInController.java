package org.ayumi.admin.calm;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where a sign-in in a second tab ends: the work goes on in the first. */
@Controller
class SignedInController {

    private final CalmPages pages;

    SignedInController(CalmPages pages) {
        this.pages = pages;
    }

    @GetMapping("/signed-in")
    void signedIn(HttpServletResponse response) throws IOException {
        pages.write(response, HttpStatus.OK, "calm.signed-in", "/");
    }
}
