package io.mistok.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing a password, by client address and by user name. Whoever has signed in from an
 * address before is not slowed by the failures of others.
 */
@Component
public class SignInThrottle {
    private static final Duration REMEMBER = Duration.ofHours(12);
    private static final int MOST_CALLERS = 50_000;

    private final FailureCounter byAddress;
    private final FailureCounter byUser;
    private final Cache<Caller, Boolean> known =
            Caffeine.newBuilder().maximumSize(MOST_CALLERS).expireAfterAccess(REMEMBER).build();
    private final Clock clock;

    SignInThrottle(SignInLimits limits, Clock clock) {
        byAddress = new FailureCounter(limits.failuresPerAddress(), limits.window());
        byUser = new FailureCounter(limits.failuresPerUser(), limits.window());
        this.clock = clock;
    }

    /**
     * Asks before the password is looked at.
     *
     * @param caller who asks, with a digest of what they gave
     * @return how long to wait, or nothing when the attempt may go on (and is counted until {@link
     *     #succeeded})
     */
    public Optional<Duration> attempt(Caller caller) {
        if (known.getIfPresent(caller) != null) {
            return Optional.empty();
        }
        var now = clock.instant();
        var wait = byAddress.attempt(caller.network(), now);
        return wait.isPresent() ? wait : byUser.attempt(caller.username(), now);
    }

    /**
     * The credentials were right: the attempt does not count, and the caller is known from now on.
     */
    public void succeeded(Caller caller) {
        if (known.asMap().putIfAbsent(caller, true) == null) {
            byAddress.forgive(caller.network());
            byUser.forgive(caller.username());
        }
    }
}
