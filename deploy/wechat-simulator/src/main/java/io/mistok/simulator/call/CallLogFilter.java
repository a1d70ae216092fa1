package io.mistok.simulator.call;

import io.mistok.simulator.account.Account;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Writes every call of WeChat's API down, whatever becomes of it. */
@Component
@Order(10)
class CallLogFilter extends OncePerRequestFilter {
    private final ApiCalls calls;
    private final Callers callers;
    private final Clock clock;
    private final RandomGenerator random;

    CallLogFilter(ApiCalls calls, Callers callers, Clock clock, RandomGenerator random) {
        this.calls = calls;
        this.callers = callers;
        this.clock = clock;
        this.random = random;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/cgi-bin/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var buffered = new BufferedRequest(request);
        var answer = new ContentCachingResponseWrapper(response);
        var appId = callers.of(buffered).map(Account::appId).orElse(null);
        var start = clock.instant();
        var id = newId();
        buffered.setAttribute(ApiCall.ID, id);
        chain.doFilter(buffered, answer);
        var ms = Duration.between(start, clock.instant()).toMillis();
        var text = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
        calls.add(number ->
                new ApiCall(
                        id,
                        number,
                        start,
                        appId,
                        request.getMethod(),
                        request.getRequestURI(),
                        Objects.requireNonNullElse(request.getQueryString(), ""),
                        buffered.text(),
                        text.isEmpty() ? 0 : answer.getStatus(),
                        text,
                        ms));
        answer.copyBodyToResponse();
    }

    private String newId() {
        return Long.toUnsignedString(random.nextLong(), Character.MAX_RADIX);
    }
}
