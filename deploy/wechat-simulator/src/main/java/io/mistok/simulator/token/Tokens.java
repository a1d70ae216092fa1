package io.mistok.simulator.token;

import io.mistok.simulator.account.Account;
import io.mistok.simulator.account.PerAccount;
import io.mistok.simulator.api.ErrorCode;
import io.mistok.simulator.api.RefusedException;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Issues and recognises access tokens. The two endpoints know nothing of each other's tokens.
 *
 * <p>Calls are few, so one lock for all of it is enough.
 */
@Component
public class Tokens {
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{32,512}");

    private final TokenProperties properties;
    private final Clock clock;
    private final RandomGenerator random;
    private final Map<String, IssuedToken> issued = new HashMap<>();
    private final PerAccount<Current> currents = new PerAccount<>(Current::new);

    Tokens(TokenProperties properties, Clock clock, RandomGenerator random) {
        this.properties = properties;
        this.clock = clock;
        this.random = random;
    }

    /** A new token each time; the one before works on for the overlap. */
    synchronized IssuedToken issue(Account account) {
        var current = currents.of(account);
        shorten(current.plain, clock.instant().plus(properties.overlap()));
        var token = create(account);
        current.plain = token;
        return token;
    }

    /** The current token until it has only the overlap left to live. */
    synchronized IssuedToken stable(Account account) {
        var current = currents.of(account);
        var stable = current.stable;
        if (stable == null
                || stable.remaining(clock.instant()).compareTo(properties.overlap()) <= 0) {
            stable = create(account);
            current.stable = stable;
        }
        return stable;
    }

    /** A new token, with the one before dead at once; within the limits of such calls. */
    synchronized IssuedToken forced(Account account) {
        var current = currents.of(account);
        if (!current.forced.allow(clock.instant(), properties)) {
            return stable(account);
        }
        if (current.stable != null) {
            issued.remove(current.stable.value());
        }
        var token = create(account);
        current.stable = token;
        return token;
    }

    /**
     * The account that a token speaks for.
     *
     * @throws RefusedException 40014 if this was never a token, 42001 if it has expired, 40001 if
     *     it has been replaced
     */
    synchronized Account account(String value) {
        if (!SHAPE.matcher(value).matches()) {
            throw new RefusedException(ErrorCode.INVALID_ACCESS_TOKEN);
        }
        var token = issued.get(value);
        if (token == null) {
            throw new RefusedException(ErrorCode.INVALID_CREDENTIAL);
        }
        if (!clock.instant().isBefore(token.expiresAt())) {
            throw new RefusedException(ErrorCode.EXPIRED_ACCESS_TOKEN);
        }
        return token.account();
    }

    /** Whose token this is or was. */
    public synchronized Optional<Account> owner(@Nullable String value) {
        return Optional.ofNullable(issued.get(value)).map(IssuedToken::account);
    }

    long secondsLeft(IssuedToken token) {
        return token.remaining(clock.instant()).toSeconds();
    }

    private void shorten(@Nullable IssuedToken token, Instant end) {
        if (token != null) {
            issued.put(token.value(), token.until(end));
        }
    }

    private IssuedToken create(Account account) {
        var bytes = new byte[96];
        random.nextBytes(bytes);
        var value = "99_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var token = new IssuedToken(value, account, clock.instant().plus(properties.life()));
        issued.put(value, token);
        return token;
    }

    private static final class Current {
        private @Nullable IssuedToken plain;
        private @Nullable IssuedToken stable;
        private final ForcedRefreshes forced = new ForcedRefreshes();
    }
}
