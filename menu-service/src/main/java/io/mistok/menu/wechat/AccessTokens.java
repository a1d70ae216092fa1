package io.mistok.menu.wechat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One access token for each account, kept until shortly before its end. Callers that need a new one
 * at the same time share one request.
 */
class AccessTokens {

    /** Taken off the life of a token, for the way of the call that uses it. */
    private static final Duration MARGIN = Duration.ofSeconds(60);

    private final Function<Account, Token> fetch;
    private final Clock clock;
    private final Map<String, Slot> slots = new ConcurrentHashMap<>();

    /**
     * @param fetch asks WeChat; throws when WeChat refuses
     */
    AccessTokens(Function<Account, Token> fetch, Clock clock) {
        this.fetch = fetch;
        this.clock = clock;
    }

    String current(Account account) {
        return slot(account).token(account, null);
    }

    /** Another token than the one WeChat has just refused, if WeChat has another. */
    String insteadOf(String refused, Account account) {
        return slot(account).token(account, refused);
    }

    /** Of the tokens that a call would be made with; 0 without any. */
    double oldestInSeconds() {
        var now = clock.instant();
        return slots.values().stream()
                .map(slot -> slot.held)
                .filter(held -> held != null && now.isBefore(held.until))
                .mapToLong(held -> Duration.between(held.since, now).toSeconds())
                .max()
                .orElse(0);
    }

    private Slot slot(Account account) {
        return slots.computeIfAbsent(account.appId(), _ -> new Slot());
    }

    /** A token as WeChat gave it. */
    record Token(String value, Duration life) {}

    private record Held(Account account, String token, Instant since, Instant until) {}

    private final class Slot {

        private final ReentrantLock lock = new ReentrantLock();
        private volatile @Nullable Held held;

        String token(Account account, @Nullable String refused) {
            var kept = usable(account, refused);
            if (kept != null) {
                return kept;
            }
            lock.lock();
            try {
                var meanwhile = usable(account, refused);
                return meanwhile == null ? renew(account) : meanwhile;
            } finally {
                lock.unlock();
            }
        }

        private String renew(Account account) {
            var token = fetch.apply(account);
            var now = clock.instant();
            held = new Held(account, token.value, now, now.plus(token.life).minus(MARGIN));
            return token.value;
        }

        private @Nullable String usable(Account account, @Nullable String refused) {
            var now = held;
            return now != null
                            && now.account.equals(account)
                            && !now.token.equals(refused)
                            && clock.instant().isBefore(now.until)
                    ? now.token
                    : null;
        }
    }
}
