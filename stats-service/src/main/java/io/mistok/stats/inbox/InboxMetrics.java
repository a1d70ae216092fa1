package io.mistok.stats.inbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.stereotype.Component;

/** What became of the records, and how far counting is behind publishing. */
@Component
class InboxMetrics {
    private final Clock clock;
    private final Counter applied;
    private final Counter repeated;
    private final Counter control;
    private final Counter unreadable;
    private final Counter failures;
    private final Timer lag;

    InboxMetrics(MeterRegistry metrics, Clock clock) {
        this.clock = clock;
        this.applied = outcome(metrics, "applied");
        this.repeated = outcome(metrics, "repeated");
        this.control = outcome(metrics, "control");
        this.unreadable = outcome(metrics, "unreadable");
        this.failures = metrics.counter("mistok.projection.failures");
        this.lag =
                Timer.builder("mistok.projection.lag")
                        .description("From publishing an event until it shows in the statistics")
                        .publishPercentileHistogram()
                        .register(metrics);
    }

    void counted(int events, List<ConsumerRecord<byte[], byte[]>> records) {
        applied.increment(events);
        var now = clock.millis();
        records.forEach(one -> lag.record(Duration.ofMillis(Math.max(0, now - one.timestamp()))));
    }

    void repeated() {
        repeated.increment();
    }

    void control() {
        control.increment();
    }

    void unreadable() {
        unreadable.increment();
    }

    /** A batch could not be stored and is tried again. */
    void failed() {
        failures.increment();
    }

    private static Counter outcome(MeterRegistry metrics, String outcome) {
        return Counter.builder("mistok.projection.records")
                .description("Records of the event topic; a failed batch counts again")
                .tag("outcome", outcome)
                .register(metrics);
    }
}
