package io.mistok.ingest.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.github.benmanes.caffeine.cache.Ticker;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

class HungUpCallerTest {
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final InFlight inFlight = new InFlight(1);
    private final CallbackController controller =
            new CallbackController(
                    inFlight,
                    mock(CallbackBody.class),
                    mock(CallbackHandler.class),
                    new CallbackMetrics(meters, inFlight),
                    new RefusalLog(Ticker.systemTicker()),
                    Clock.systemUTC());

    @Test
    void callerWhoHungUpIsCountedAndNotAnswered() {
        var gone = new AsyncRequestNotUsableException("flush", new IOException("Broken pipe"));

        assertThat(controller.fail(gone)).isNull();
        assertThat(meters.counter("mistok.callback.hung.up").count()).isEqualTo(1);
    }

    @Test
    void defectIsAnswered() {
        assertThat(controller.fail(new IllegalStateException("defect")))
                .satisfies(answer -> assertThat(answer.getStatusCode().value()).isEqualTo(500));
        assertThat(meters.counter("mistok.callback.hung.up").count()).isZero();
    }
}
