package io.mistok.menu.wechat;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.menu.secret.Secret;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AccessTokensTest {

    private static final Account ACCOUNT = new Account("wx1", new Secret("a"));
    private static final Instant NOW = Instant.parse("2026-12-05T09:00:00Z");

    private final AtomicInteger fetched = new AtomicInteger();
    private Instant now = NOW;
    private final AccessTokens tokens = new AccessTokens(_ -> fetch(), new Watch());

    @Test
    void tokenIsKeptUntilAMinuteBeforeItsEnd() {
        assertThat(tokens.current(ACCOUNT)).isEqualTo("T1");
        now = NOW.plusSeconds(7139);
        assertThat(tokens.current(ACCOUNT)).isEqualTo("T1");
        now = NOW.plusSeconds(7140);
        assertThat(tokens.current(ACCOUNT)).isEqualTo("T2");
    }

    @Test
    void changedSecretNeedsANewToken() {
        tokens.current(ACCOUNT);

        assertThat(tokens.current(new Account("wx1", new Secret("b")))).isEqualTo("T2");
    }

    @Test
    void manyCallersShareOneRequest() throws InterruptedException {
        var go = new CountDownLatch(1);
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 200)
                    .forEach(_ ->
                            callers.execute(() -> {
                                await(go);
                                tokens.current(ACCOUNT);
                            }));
            go.countDown();
        }

        assertThat(fetched).hasValue(1);
    }

    @Test
    void callersRefusedWithTheSameTokenShareOneRefresh() throws InterruptedException {
        var refused = tokens.current(ACCOUNT);
        var go = new CountDownLatch(1);
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 200)
                    .forEach(_ ->
                            callers.execute(() -> {
                                await(go);
                                tokens.insteadOf(refused, ACCOUNT);
                            }));
            go.countDown();
        }

        assertThat(fetched).hasValue(2);
        assertThat(tokens.current(ACCOUNT)).isEqualTo("T2");
    }

    @Test
    void ageIsOfTheOldestTokenThatIsStillUsed() {
        assertThat(tokens.oldestInSeconds()).isZero();
        tokens.current(ACCOUNT);
        now = NOW.plusSeconds(90);
        tokens.current(new Account("wx2", new Secret("a")));
        assertThat(tokens.oldestInSeconds()).isEqualTo(90);
        now = NOW.plusSeconds(7140);
        assertThat(tokens.oldestInSeconds()).isEqualTo(7050);
    }

    private AccessTokens.Token fetch() {
        return new AccessTokens.Token("T" + fetched.incrementAndGet(), Duration.ofHours(2));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Watch extends Clock {

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
