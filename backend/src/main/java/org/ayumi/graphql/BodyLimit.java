package org.ayumi.graphql;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers 413 to a body over the limit, announced or not, after reading no more than the limit; 400 to a JSON null. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class BodyLimit extends OncePerRequestFilter {

    /** The console's largest operation has 6 KB; inputs are bounded far below the rest. */
    static final int MOST_BYTES = 256 * 1024;

    private static final int SHORT = 100;

    private final List<BesideGraphQl> others;

    BodyLimit(List<BesideGraphQl> others) {
        this.others = others;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return others.stream().anyMatch(other -> other.limits(request));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > MOST_BYTES) {
            HttpRefusal.BODY_TOO_LARGE.send(response);
            return;
        }
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            HttpRefusal.BODY_TOO_LARGE.send(response);
            return;
        }
        if (isJsonNull(body)) {
            HttpRefusal.BAD_REQUEST.send(response);
            return;
        }
        chain.doFilter(new Read(request, body), response);
    }

    /** Spring GraphQL answers 500 to a JSON null, though nothing is broken but the request. */
    private static boolean isJsonNull(byte[] body) {
        return body.length <= SHORT
                && new String(body, StandardCharsets.UTF_8).strip().equals("null");
    }

    /** A request whose body has been read. */
    private static final class Read extends HttpServletRequestWrapper {
        private final byte[] body;

        Read(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            return new Bytes(new ByteArrayInputStream(body));
        }
    }

    private static final class Bytes extends ServletInputStream {
        private final ByteArrayInputStream bytes;

        Bytes(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte @Nullable [] target, int offset, int length) {
            return bytes.read(Objects.requireNonNull(target), offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("the body has been read; nothing is left to listen for");
        }
    }
}
