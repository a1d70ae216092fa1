package io.mistok.gateway.health;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mistok.gateway.route.Service;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * For load balancers and people: is the whole of it ready? Asked by many, answered by one round a
 * while.
 */
@RestController
class HealthController {
    private static final Duration FRESH = Duration.ofMillis(500);

    private final Readiness readiness;
    private final Clock clock;
    private final ReentrantLock asking = new ReentrantLock();
    private @Nullable Round last;

    HealthController(Readiness readiness, Clock clock) {
        this.readiness = readiness;
        this.clock = clock;
    }

    @GetMapping("/healthz")
    ResponseEntity<Health> health() {
        var unready = unready().stream().map(Service::folder).toList();
        return unready.isEmpty()
                ? ResponseEntity.ok(new Health("ready", List.of()))
                : ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                        .body(new Health("unready", unready));
    }

    private List<Service> unready() {
        asking.lock();
        try {
            var round = last;
            if (round == null || !round.at().plus(FRESH).isAfter(clock.instant())) {
                round = new Round(readiness.unready(), clock.instant());
                last = round;
            }
            return round.unready();
        } finally {
            asking.unlock();
        }
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Health(String status, List<String> services) {}

    private record Round(List<Service> unready, Instant at) {}
}
