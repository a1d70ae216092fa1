package io.mistok.simulator.api;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Words of a refusal; each ends in a request id that WeChat's support can look up. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
public class Refusals {
    private final Clock clock;
    private final AtomicInteger requests = new AtomicInteger();

    public Refusals(Clock clock) {
        this.clock = clock;
    }

    @ExceptionHandler
    Status handle(RefusedException refusal) {
        return status(refusal.code(), String.valueOf(refusal.getMessage()));
    }

    /** A refusal with a fresh request id. */
    public Status status(int code, String text) {
        var rid =
                "%08x-%08x-%08x"
                        .formatted(
                                clock.instant().getEpochSecond(), code, requests.incrementAndGet());
        return new Status(code, text + " rid: " + rid);
    }
}
