package io.mistok.menu.wechat;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * How a call reacts to WeChat's return codes: a refused token is replaced once and the call
 * repeated once; "system busy" is tried three times in all; everything else is the caller's to
 * know.
 */
class Calls {

    private static final int BUSY = -1;
    private static final int TRIES_WHEN_BUSY = 3;
    private static final Set<Integer> TOKEN_REFUSED = Set.of(40001, 40014, 42001);

    private final WeChatApi api;
    private final Duration busyPause;
    private final CallMetrics metrics;
    private final AccessTokens tokens;
    private final Fixes fixes = new Fixes();

    Calls(WeChatApi api, Duration busyPause, Clock clock, CallMetrics metrics) {
        this.api = api;
        this.busyPause = busyPause;
        this.metrics = metrics;
        this.tokens = new AccessTokens(this::fetchToken, clock);
        metrics.showTokenAge(tokens, AccessTokens::oldestInSeconds);
    }

    <A extends Answer> A run(String name, Account account, Function<String, A> call) {
        var token = tokens.current(account);
        var answer = patiently(name, () -> call.apply(token));
        if (TOKEN_REFUSED.contains(answer.code())) {
            var other = tokens.insteadOf(token, account);
            answer = patiently(name, () -> call.apply(other));
        }
        if (answer.code() != 0) {
            throw refused(answer, fixes.forCode(answer.code(), answer.message()));
        }
        return answer;
    }

    AccessTokens.Token fetchToken(Account account) {
        var answer = patiently("stable_token", () -> api.stableToken(TokenRequest.of(account)));
        if (answer.code() != 0) {
            throw refused(answer, fixes.forToken(answer.code(), answer.message()));
        }
        return answer.token();
    }

    private <A extends Answer> A patiently(String name, Supplier<A> call) {
        for (var attempt = 1; ; attempt++) {
            var answer = metrics.measure(name, () -> Transport.guard(call));
            if (answer.code() != BUSY || attempt == TRIES_WHEN_BUSY) {
                return answer;
            }
            LockSupport.parkNanos(busyPause.multipliedBy(1L << (attempt - 1)).toNanos());
        }
    }

    private static WeChatRefusedException refused(Answer answer, String fix) {
        return new WeChatRefusedException(answer.code(), answer.message(), fix);
    }
}
