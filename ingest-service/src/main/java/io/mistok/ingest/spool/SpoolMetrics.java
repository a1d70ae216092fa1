package io.mistok.ingest.spool;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What operators see of a spool; where there is none all of it is there and stays 0. */
public final class SpoolMetrics {
    /** Why an event is not kept. */
    enum Reason {
        FULL("full"),
        TOO_OLD("too-old"),
        FAILED("failed");

        private final String tag;

        Reason(String tag) {
            this.tag = tag;
        }
    }

    private final MeterRegistry meters;

    private SpoolMetrics(MeterRegistry meters) {
        this.meters = meters;
        Stream.of(Reason.values()).forEach(this::refusals);
    }

    /** No spool has been asked for. */
    public static void none(MeterRegistry meters) {
        of(meters, () -> 0, () -> 0, 0);
    }

    static SpoolMetrics of(
            MeterRegistry meters, Supplier<Number> records, Supplier<Number> bytes, long limit) {
        Gauge.builder("mistok.spool.records", records).register(meters);
        Gauge.builder("mistok.spool.bytes", bytes).register(meters);
        Gauge.builder("mistok.spool.limit.bytes", () -> limit).register(meters);
        return new SpoolMetrics(meters);
    }

    void refused(Reason reason) {
        refusals(reason).increment();
    }

    private Counter refusals(Reason reason) {
        return meters.counter("mistok.spool.refused", "reason", reason.tag);
    }
}
