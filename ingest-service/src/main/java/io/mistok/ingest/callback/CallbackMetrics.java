package io.mistok.ingest.callback;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.mistok.ingest.answer.Answer;
import io.mistok.ingest.answer.Content;
import io.mistok.ingest.event.ChannelEvent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What operators watch; every tag is from a closed set, and no channel that a stranger names is
 * one.
 */
final class CallbackMetrics {
    private static final Duration[] LEVELS = {
        Duration.ofMillis(5),
        Duration.ofMillis(10),
        Duration.ofMillis(25),
        Duration.ofMillis(60),
        Duration.ofMillis(250),
        Duration.ofSeconds(1),
        Duration.ofSeconds(3),
        Duration.ofMillis(4200),
        Duration.ofMillis(4700),
        Duration.ofSeconds(5)
    };

    private static final List<String> OUTCOMES =
            List.of("reply", "no-reply", "acknowledged", "gave-up", "set-aside", "not-stored");

    private final MeterRegistry meters;

    // Asked for at each callback; the registry would build and compare the tags each time.
    private final Map<String, Counter> received = new ConcurrentHashMap<>();
    private final Map<String, Timer> answered = new ConcurrentHashMap<>();

    CallbackMetrics(MeterRegistry meters, InFlight inFlight) {
        this.meters = meters;
        Gauge.builder("mistok.callback.in.flight", inFlight, InFlight::count).register(meters);
        // From the start, all of them: a rate does not see the first of a series that begins with
        // it.
        OUTCOMES.forEach(outcome -> answered.computeIfAbsent(outcome, this::outcome));
        Stream.of(Refusal.values()).forEach(this::refusals);
        hangUps();
    }

    void received(ChannelEvent event) {
        received.computeIfAbsent(event.kind(), this::kind).increment();
    }

    void refused(Refusal refusal) {
        refusals(refusal).increment();
    }

    void hungUp() {
        hangUps().increment();
    }

    void answered(Answer answer, Duration after) {
        answered.computeIfAbsent(outcome(answer), this::outcome).record(after);
    }

    private Counter refusals(Refusal refusal) {
        return meters.counter("mistok.callback.refused", "reason", refusal.tag());
    }

    private Counter hangUps() {
        return meters.counter("mistok.callback.hung.up");
    }

    private Counter kind(String kind) {
        return meters.counter("mistok.callback.received", "kind", kind);
    }

    private Timer outcome(String outcome) {
        return Timer.builder("mistok.callback.answered")
                .tag("outcome", outcome)
                .serviceLevelObjectives(LEVELS)
                .register(meters);
    }

    private static String outcome(Answer answer) {
        return switch (answer) {
            case Answer.Reply(Content.Silence _) -> "no-reply";
            case Answer.Reply _ -> "reply";
            case Answer.Acknowledged _ -> "acknowledged";
            case Answer.GaveUp _ -> "gave-up";
            case Answer.SetAside _ -> "set-aside";
            case Answer.NotStored _ -> "not-stored";
        };
    }
}
