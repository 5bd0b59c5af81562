package org.ayumi.admin.calm;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page for everything that goes wrong before Vaadin. */
@Controller
class CalmErrorController implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(CalmErrorController.class);

    private final CalmPages pages;

    CalmErrorController(CalmPages pages) {
        this.pages = pages;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = status(request);
        switch (status) {
            case NOT_FOUND, METHOD_NOT_ALLOWED -> pages.write(response, status, "calm.not-found", "/");
            case FORBIDDEN, UNAUTHORIZED -> pages.write(response, status, "calm.not-allowed", "/");
            case BAD_REQUEST, NOT_ACCEPTABLE, UNSUPPORTED_MEDIA_TYPE ->
                pages.write(response, status, "calm.bad-request", "/");
            default -> {
                var reference = ProblemReference.create();
                LOG.error(
                        "Problem {}: {} at {}",
                        reference,
                        status,
                        request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
                        (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
                pages.write(response, status, "calm.unexpected", "/", reference.text());
            }
        }
    }

    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        return status == null ? HttpStatus.NOT_FOUND : status;
    }
}
