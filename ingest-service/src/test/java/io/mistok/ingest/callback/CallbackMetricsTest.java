package io.mistok.ingest.callback;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.mistok.ingest.answer.Answer;
import io.mistok.ingest.answer.Content;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CallbackMetricsTest {
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final CallbackMetrics metrics = new CallbackMetrics(meters, new InFlight(1));

    @Test
    void silenceIsNotCountedAsAReply() {
        metrics.answered(new Answer.Reply(new Content.Text("soup")), Duration.ofMillis(7));
        metrics.answered(new Answer.Reply(new Content.Silence()), Duration.ofMillis(7));

        assertThat(answered("reply")).isOne();
        assertThat(answered("no-reply")).isOne();
    }

    private long answered(String outcome) {
        return meters.get("mistok.callback.answered").tag("outcome", outcome).timer().count();
    }
}
