package io.mistok.gateway.limit;

import io.mistok.gateway.problem.ProblemType;
import io.mistok.gateway.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the body before anybody else does, up to the limit. A slow sender thus holds no connection
 * to a service, a body without a length is measured too, and the form parser of the server never
 * eats a body that has to go on byte for byte. Runs after sign-in: strangers get nothing buffered
 * below /api.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 10)
class BodyLimitFilter extends OncePerRequestFilter {
    private static final byte[] EMPTY = {};

    private final BodyLimits limits;
    private final ProblemWriter problems;

    BodyLimitFilter(BodyLimits limits, ProblemWriter problems) {
        this.limits = limits;
        this.problems = problems;
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
        var body = read(request, limit);
        if (body == null) {
            refuseUnreadable(request, response);
        } else if (body.length > limit.toBytes()) {
            refuse(request, response, limit);
        } else {
            chain.doFilter(new BufferedRequest(request, body), response);
        }
    }

    /**
     * No more than one byte beyond the limit; nothing when the sender broke off or the chunks make
     * no sense.
     */
    private static byte @Nullable [] read(HttpServletRequest request, DataSize limit) {
        if (request.getContentLengthLong() <= 0
                && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null) {
            return EMPTY;
        }
        try {
            return request.getInputStream().readNBytes((int) limit.toBytes() + 1);
        } catch (IOException _) {
            return null;
        }
    }

    private DataSize limitOf(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/callback/") ? limits.callback() : limits.api();
    }

    private void refuseUnreadable(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.CONNECTION, "close");
        var problem = ProblemType.BAD_REQUEST.problem("The body ended too early or is malformed.");
        problems.write(request, response, problem);
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
}
