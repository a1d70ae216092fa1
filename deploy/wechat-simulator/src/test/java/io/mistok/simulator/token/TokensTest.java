package io.mistok.simulator.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mistok.simulator.TestClock;
import io.mistok.simulator.account.Account;
import io.mistok.simulator.api.ErrorCode;
import io.mistok.simulator.api.RefusedException;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TokensTest {
    private static final Duration OVERLAP = Duration.ofMinutes(5);
    private final TestClock clock = new TestClock();
    private final Account account = new Account("wx0123456789abcdef", "secret", "gh_0123456789ab");
    private final Tokens tokens =
            new Tokens(
                    new TokenProperties(Duration.ofHours(2), OVERLAP, Duration.ofSeconds(30), 3),
                    clock,
                    new Random(1));

    @Test
    void aPlainTokenReplacesTheOneBeforeAfterTheOverlap() {
        var first = tokens.issue(account);
        var second = tokens.issue(account);
        assertThat(second).isNotEqualTo(first);
        assertWorks(first);

        clock.pass(OVERLAP);
        assertRefused(first, ErrorCode.EXPIRED_ACCESS_TOKEN);
        assertWorks(second);
    }

    @Test
    void aStableTokenStaysUntilItsOverlap() {
        var first = tokens.stable(account);
        clock.pass(Duration.ofMinutes(114));
        assertThat(tokens.stable(account)).isEqualTo(first);
        assertThat(tokens.secondsLeft(first)).isEqualTo(360);

        clock.pass(Duration.ofMinutes(1));
        var second = tokens.stable(account);
        assertThat(second).isNotEqualTo(first);
        assertWorks(first);
        clock.pass(OVERLAP);
        assertRefused(first, ErrorCode.EXPIRED_ACCESS_TOKEN);
        assertWorks(second);
    }

    @Test
    void aForcedRefreshKillsTheOneBeforeAtOnce() {
        var first = tokens.stable(account);
        var second = tokens.forced(account);
        assertRefused(first, ErrorCode.INVALID_CREDENTIAL);
        assertWorks(second);
    }

    @Test
    void forcedRefreshesAreLimited() {
        var first = tokens.forced(account);
        clock.pass(Duration.ofSeconds(29));
        assertThat(tokens.forced(account)).isEqualTo(first);
        clock.pass(Duration.ofSeconds(1));
        assertThat(tokens.forced(account)).isNotEqualTo(first);
        clock.pass(Duration.ofSeconds(30));
        var third = tokens.forced(account);
        clock.pass(Duration.ofSeconds(30));
        assertThat(tokens.forced(account)).isEqualTo(third);
        clock.pass(Duration.ofDays(1));
        assertThat(tokens.forced(account)).isNotEqualTo(third);
    }

    @Test
    void theTwoKindsDoNotTouchEachOther() {
        var plain = tokens.issue(account);
        var stable = tokens.stable(account);
        tokens.forced(account);
        tokens.issue(account);
        assertWorks(plain);
        assertRefused(stable, ErrorCode.INVALID_CREDENTIAL);
    }

    @Test
    void whatNeverWasATokenIsToldApart() {
        assertThatThrownBy(() -> tokens.account("no token"))
                .hasMessage(ErrorCode.INVALID_ACCESS_TOKEN.text());
        assertThatThrownBy(() -> tokens.account("x".repeat(100)))
                .hasMessage(ErrorCode.INVALID_CREDENTIAL.text());
    }

    private void assertWorks(IssuedToken token) {
        assertThat(tokens.account(token.value())).isSameAs(account);
    }

    private void assertRefused(IssuedToken token, ErrorCode code) {
        assertThatThrownBy(() -> tokens.account(token.value()))
                .isInstanceOf(RefusedException.class)
                .hasMessage(code.text());
    }
}
