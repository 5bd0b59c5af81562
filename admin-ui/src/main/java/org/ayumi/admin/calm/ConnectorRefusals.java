package org.ayumi.admin.calm;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The page for what Tomcat refuses before any of the console sees it, such as a malformed address. */
final class ConnectorRefusals extends ErrorReportValve {

    private final CalmPages pages;

    private ConnectorRefusals(CalmPages pages) {
        this.pages = pages;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        int code = response.getStatus();
        if (code < HttpStatus.BAD_REQUEST.value() || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        var status = HttpStatus.resolve(code);
        try {
            if (status != null && status.is4xxClientError()) {
                pages.write(response, status, "calm.bad-request", "/");
            } else {
                var reference = ProblemReference.create();
                var logger = container.getLogger();
                logger.error("Problem " + reference + ": " + code, thrown);
                pages.write(response, HttpStatus.INTERNAL_SERVER_ERROR, "calm.unexpected", "/", reference.text());
            }
            response.finishResponse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Component
    static class Installation implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

        private final CalmPages pages;

        Installation(CalmPages pages) {
            this.pages = pages;
        }

        @Override
        public void customize(TomcatServletWebServerFactory factory) {
            factory.addContextCustomizers(context -> {
                if (context.getParent() instanceof StandardHost host) {
                    // Tomcat makes one of its own unless it finds one of this class.
                    host.setErrorReportValveClass(ConnectorRefusals.class.getName());
                    host.getPipeline().addValve(new ConnectorRefusals(pages));
                }
            });
        }
    }
}
