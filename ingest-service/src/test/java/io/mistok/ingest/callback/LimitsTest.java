package io.mistok.ingest.callback;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.mistok.ingest.outbox.Attempt;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.DelegatingServletInputStream;
import org.springframework.mock.web.MockHttpServletRequest;

class LimitsTest {
    private static final Duration LONG = Duration.ofSeconds(20);

    private final CallbackBody body = new CallbackBody(1024, LONG);
    private final Attempt attempt = Attempt.starting(Clock.systemUTC());

    @Test
    void bodyIsReadUpToTheLimit() throws RefusedException {
        assertThat(body.read(request(1024), attempt)).hasSize(1024);
        assertThat(body.read(request(0), attempt)).isEmpty();
        refused(request(1025), Refusal.BODY_TOO_LARGE);
    }

    @Test
    void bodyThatDoesNotSayItsLengthIsReadOneByteTooFar() {
        var stream = new ByteArrayInputStream(new byte[5_000]);
        refused(request(stream), Refusal.BODY_TOO_LARGE);
        assertThat(stream.available()).isEqualTo(5_000 - 1025);
    }

    @Test
    void bodyThatTricklesIsNotWaitedFor() {
        var hasty = new CallbackBody(1024, Duration.ZERO);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> hasty.read(request(2), attempt))
                .matches(refused -> refused.refusal() == Refusal.BODY_TOO_SLOW);
        refused(request(failing(new SocketTimeoutException())), Refusal.BODY_TOO_SLOW);
        refused(request(failing(new IOException("gone"))), Refusal.BODY_CUT_SHORT);
    }

    @Test
    void oneTooManyIsRefusedUntilAnotherIsDone() throws RefusedException {
        var inFlight = new InFlight(2);
        try (var _ = inFlight.enter(400)) {
            try (var _ = inFlight.enter(400)) {
                assertThat(inFlight.count()).isEqualTo(2);
                assertThatExceptionOfType(RefusedException.class)
                        .isThrownBy(() -> inFlight.enter(400))
                        .matches(refused -> refused.refusal() == Refusal.IN_FLIGHT_LIMIT);
            }
            try (var _ = inFlight.enter(400)) {
                assertThat(inFlight.count()).isEqualTo(2);
            }
        }
        assertThat(inFlight.count()).isZero();
    }

    @Test
    void largeBodyTakesThePlacesOfUsualOnes() throws RefusedException {
        var inFlight = new InFlight(10);
        try (var _ = inFlight.enter(65_536)) {
            assertThat(inFlight.count()).isEqualTo(8);
            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(() -> inFlight.enter(3 * 8192));
        }
        try (var _ = new InFlight(1).enter(65_536)) {
            assertThat(inFlight.count()).isZero();
        }
    }

    @Test
    void bodyOfUnknownLengthMayBeAsLargeAsAny() {
        var endless = request(new ByteArrayInputStream(new byte[1]));
        assertThat(body.atMost(endless)).isEqualTo(1024);
        assertThat(body.atMost(request(400))).isEqualTo(400);
        assertThat(body.atMost(request(5000))).isEqualTo(1024);
    }

    @Test
    void nonceIsForgottenWhenItsTimestampIsOfNoUse() {
        var nanos = new AtomicLong();
        var nonces = new RepeatedNonces(Duration.ofMinutes(5), 1000, nanos::get);
        var one = "one".getBytes(UTF_8);
        var other = "other".getBytes(UTF_8);
        assertThat(nonces.isFirstOrSame("ch", "1", "n", one)).isTrue();
        nanos.set(Duration.ofMinutes(10).minusSeconds(1).toNanos());
        assertThat(nonces.isFirstOrSame("ch", "1", "n", other)).isFalse();
        assertThat(nonces.isFirstOrSame("ch", "1", "n2", other)).isTrue();
        assertThat(nonces.isFirstOrSame("ch", "1n", "", other)).isTrue();
        assertThat(nonces.isFirstOrSame("ch2", "1", "n", other)).isTrue();
        nanos.set(Duration.ofMinutes(10).plusSeconds(1).toNanos());
        assertThat(nonces.isFirstOrSame("ch", "1", "n", other)).isTrue();
    }

    private void refused(MockHttpServletRequest request, Refusal reason) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> body.read(request, attempt))
                .matches(refused -> refused.refusal() == reason);
    }

    private static MockHttpServletRequest request(int bytes) {
        var request = new MockHttpServletRequest();
        request.setContent(new byte[bytes]);
        return request;
    }

    private static MockHttpServletRequest request(InputStream stream) {
        return new MockHttpServletRequest() {
            @Override
            public jakarta.servlet.ServletInputStream getInputStream() {
                return new DelegatingServletInputStream(stream);
            }
        };
    }

    private static InputStream failing(IOException failure) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw failure;
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                throw failure;
            }
        };
    }
}
