package io.mistok.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.gateway.world.MovingClock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {
    private static final SignInLimits LIMITS = new SignInLimits(Duration.ofMinutes(1), 5, 20);

    private final MovingClock clock = new MovingClock();
    private final SignInThrottle throttle = new SignInThrottle(LIMITS, clock);

    @Test
    void successesDoNotCount() {
        for (var i = 0; i < 50; i++) {
            var caller = new Caller("1.2.3.4", "admin", "right" + i);
            assertThat(throttle.attempt(caller)).isEmpty();
            throttle.succeeded(caller);
        }
    }

    @Test
    void parallelGuessesDoNotSlipThrough() {
        var let = new AtomicInteger();
        try (var guessers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 200; i++) {
                var caller = new Caller("1.2.3.4", "admin", "guess" + i);
                guessers.execute(() -> {
                    if (throttle.attempt(caller).isEmpty()) {
                        let.incrementAndGet();
                    }
                });
            }
        }
        assertThat(let).hasValue(5);
    }

    @Test
    void theWaitIsTheRestOfTheWindow() {
        var caller = new Caller("1.2.3.4", "admin", "guess");
        for (var i = 0; i < 5; i++) {
            throttle.attempt(caller);
        }
        clock.move(Duration.ofSeconds(20));

        assertThat(throttle.attempt(caller))
                .hasValueSatisfying(wait ->
                        assertThat(wait).isBetween(Duration.ofSeconds(39), Duration.ofSeconds(40)));
    }

    @Test
    void oneIpv6NetworkIsOneCaller() {
        for (var i = 0; i < 5; i++) {
            throttle.attempt(new Caller("2001:db8:1:2::" + i, "user" + i, "guess"));
        }

        assertThat(throttle.attempt(new Caller("2001:db8:1:2:ffff::1", "x", "guess"))).isPresent();
        assertThat(throttle.attempt(new Caller("2001:db8:1:3::1", "x", "guess"))).isEmpty();
        assertThat(throttle.attempt(new Caller("unknown", "x", "guess"))).isEmpty();
    }
}
