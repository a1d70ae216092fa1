package io.mistok.gateway.limit;

import io.mistok.gateway.problem.ProblemType;
import io.mistok.gateway.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Clock;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the body before anybody else does, up to the limit. A slow sender thus holds no connection
 * to a service and stays no longer than it may, a body without a length is measured too, and the
 * form parser of the server never eats a body that has to go on byte for byte. Runs after sign-in:
 * strangers get nothing buffered below /api.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 10)
class BodyLimitFilter extends OncePerRequestFilter {
    private static final byte[] EMPTY = {};
    private static final int PIECE = 2048;

    private final BodyLimits limits;
    private final ProblemWriter problems;
    private final Clock clock;

    BodyLimitFilter(BodyLimits limits, ProblemWriter problems, Clock clock) {
        this.limits = limits;
        this.problems = problems;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var limit = limitOf(request);
        if (request.getContentLengthLong() > limit.toBytes()) {
            refuse(request, response, limit);
            return;
        }
        try {
            var body = read(request, (int) limit.toBytes() + 1);
            if (body.length > limit.toBytes()) {
                refuse(request, response, limit);
            } else {
                chain.doFilter(new BufferedRequest(request, body), response);
            }
        } catch (BodyRefused refused) {
            response.setHeader(HttpHeaders.CONNECTION, "close");
            problems.write(request, response, refused.problem());
        }
    }

    /** No more than one byte beyond the limit, and not for ever. */
    private byte[] read(HttpServletRequest request, int atMost) throws BodyRefused {
        if (request.getContentLengthLong() <= 0
                && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null) {
            return EMPTY;
        }
        try {
            return read(request.getInputStream(), atMost);
        } catch (IOException failure) {
            throw new BodyRefused(problemOf(failure));
        }
    }

    /** The server wraps its own timeout, between two bytes, into another exception. */
    private ProblemDetail problemOf(IOException failure) {
        if (failure instanceof SocketTimeoutException
                || failure.getCause() instanceof SocketTimeoutException) {
            var detail = "A body arrives within %d s.".formatted(limits.patience().toSeconds());
            return ProblemType.BODY_TOO_SLOW.problem(detail);
        }
        return ProblemType.BAD_REQUEST.problem("The body ended too early or is malformed.");
    }

    private byte[] read(InputStream stream, int atMost) throws IOException {
        var end = clock.instant().plus(limits.patience());
        var body = new ByteArrayOutputStream();
        var piece = new byte[PIECE];
        while (body.size() < atMost) {
            var read = stream.read(piece, 0, Math.min(PIECE, atMost - body.size()));
            if (read < 0) {
                break;
            }
            body.write(piece, 0, read);
            if (clock.instant().isAfter(end)) {
                throw new SocketTimeoutException("the body trickles");
            }
        }
        return body.toByteArray();
    }

    private DataSize limitOf(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/callback/") ? limits.callback() : limits.api();
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, DataSize limit)
            throws IOException {
        var problem =
                ProblemType.BODY_TOO_LARGE.problem(
                        "A request body here has at most " + limit.toBytes() + " bytes.");
        problem.setProperty("limit", limit.toBytes());
        response.setHeader(HttpHeaders.CONNECTION, "close");
        problems.write(request, response, problem);
    }

    /** The body cannot be had. */
    private static final class BodyRefused extends Exception {
        private final transient ProblemDetail problem;

        BodyRefused(ProblemDetail problem) {
            super(problem.getTitle());
            this.problem = problem;
        }

        ProblemDetail problem() {
            return problem;
        }
    }
}
