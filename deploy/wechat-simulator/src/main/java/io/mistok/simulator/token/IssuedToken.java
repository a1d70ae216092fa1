package io.mistok.simulator.token;

import io.mistok.simulator.account.Account;
import java.time.Duration;
import java.time.Instant;

/** A token that was handed out. */
record IssuedToken(String value, Account account, Instant expiresAt) {

    /** The same token, dying at {@code end} unless it dies before. */
    IssuedToken until(Instant end) {
        return end.isBefore(expiresAt) ? new IssuedToken(value, account, end) : this;
    }

    Duration remaining(Instant now) {
        return Duration.between(now, expiresAt);
    }
}
