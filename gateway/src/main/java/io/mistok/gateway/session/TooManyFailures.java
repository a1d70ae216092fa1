package io.mistok.gateway.session;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** The caller has guessed too often and is not even looked at for a while. */
class TooManyFailures extends AuthenticationException {
    private final Duration wait;

    TooManyFailures(Duration wait) {
        super("Too many failed attempts");
        this.wait = wait;
    }

    /** Whole seconds, rounded up. */
    long retryAfter() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
