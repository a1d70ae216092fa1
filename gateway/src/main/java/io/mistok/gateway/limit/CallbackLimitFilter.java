package io.mistok.gateway.limit;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a callback at once when too many are waiting: the platform sends it again, while a
 * gateway without memory would answer nobody.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class CallbackLimitFilter extends OncePerRequestFilter {
    private final Semaphore room;
    private final Counter refused;

    CallbackLimitFilter(CallbackLimits limits, MeterRegistry meters) {
        var places = limits.places();
        this.room = new Semaphore(places);
        this.refused = meters.counter("mistok.door.refused");
        Gauge.builder("mistok.door.callbacks", room, it -> places - it.availablePermits())
                .register(meters);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/callback/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!room.tryAcquire()) {
            refused.increment();
            refuse(response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            room.release();
        }
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader(HttpHeaders.CONNECTION, "close");
        response.setContentType(MediaType.TEXT_PLAIN_VALUE);
        response.getWriter().write("Too many callbacks at once\n");
    }
}
