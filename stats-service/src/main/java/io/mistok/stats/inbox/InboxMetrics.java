package io.mistok.stats.inbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.stereotype.Component;

/** What became of the records, and how far counting is behind publishing. */
@Component
class InboxMetrics {
    private static final long NONE = Long.MAX_VALUE;

    private final Clock clock;
    private final Counter applied;
    private final Counter repeated;
    private final Counter control;
    private final Counter unreadable;
    private final Counter failures;
    private final Timer lag;

    /** When the oldest record was published that is at hand and not stored; {@code NONE}. */
    private volatile long oldest = NONE;

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
        TimeGauge.builder(
                        "mistok.projection.behind",
                        this,
                        TimeUnit.MILLISECONDS,
                        it -> Math.max(0, it.clock.millis() - it.oldest))
                .description("Age of the oldest event that is at hand and not stored yet")
                .register(metrics);
    }

    /** A batch is at hand, perhaps for the second time. */
    void begun(List<ConsumerRecord<byte[], byte[]>> batch) {
        oldest = batch.stream().mapToLong(ConsumerRecord::timestamp).min().orElse(NONE);
    }

    /** Nothing is at hand: all of it is stored, or another replica's from now on. */
    void done() {
        oldest = NONE;
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
