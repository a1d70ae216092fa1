package io.mistok.prove.run;

import io.mistok.prove.ledger.Attempt;
import io.mistok.prove.ledger.Callback;
import io.mistok.prove.ledger.Message;
import io.mistok.prove.ledger.Outcome;
import io.mistok.prove.report.Percentiles;
import java.util.List;
import java.util.stream.Stream;

/** The numbers that every run tells. */
final class Figures {
    private final List<Callback> callbacks;
    private final List<Message> messages;

    private Figures(Stage stage) {
        callbacks = stage.ledger().callbacks();
        messages = stage.ledger().messages();
    }

    static Figures of(Stage stage) {
        return new Figures(stage);
    }

    static void add(Stage stage) {
        var figures = new Figures(stage);
        var times = figures.times();
        stage.figure("callbacks", String.valueOf(figures.callbacks.size()));
        stage.figure(
                "callbacks a second",
                "%.1f".formatted(figures.callbacks.size() / figures.seconds()));
        stage.figure(
                "answer p50 / p99 / max",
                "%.0f / %.0f / %.0f ms".formatted(times.at(50), times.at(99), times.at(100)));
        stage.figure("right on the first delivery", "%.2f %%".formatted(figures.firstShare()));
        stage.figure("never taken", String.valueOf(figures.failed()));
        stage.figure("withheld by the platform", String.valueOf(figures.withheld()));
        stage.figure("messages instead of replies", "%.2f %%".formatted(figures.lateShare()));
    }

    /** How long deliveries took, in milliseconds; those that were not excused. */
    Percentiles times() {
        return Percentiles.of(
                attempts()
                        .filter(it -> it.outcome() != Outcome.HUNG_UP)
                        .mapToDouble(Attempt::millis));
    }

    /** Callbacks that the platform delivered three times in vain. */
    long failed() {
        return callbacks.stream().filter(Callback::isFailed).count();
    }

    /** Percent of the callbacks whose first delivery was answered. */
    double firstShare() {
        var sent = callbacks.stream().filter(it -> first(it) != Outcome.WITHHELD).toList();
        var good = sent.stream().filter(it -> !first(it).isFailure()).count();
        return sent.isEmpty() ? 100 : 100.0 * good / sent.size();
    }

    /** Percent of the answers that came as messages. */
    double lateShare() {
        var answered =
                callbacks.stream().filter(it -> it.expected().required() && it.isSettled()).count();
        var late = messages.stream().filter(Message::isShown).count();
        return answered == 0 ? 0 : 100.0 * late / answered;
    }

    private long withheld() {
        return all().filter(it -> it.outcome() == Outcome.WITHHELD).count();
    }

    private Stream<Attempt> attempts() {
        return all().filter(it -> it.outcome() != Outcome.WITHHELD);
    }

    private Stream<Attempt> all() {
        return callbacks.stream().flatMap(it -> it.attempts().stream());
    }

    private double seconds() {
        var times = callbacks.stream().mapToLong(Callback::dueAt).summaryStatistics();
        return Math.max(1, (times.getMax() - times.getMin()) / 1000.0);
    }

    private static Outcome first(Callback callback) {
        return callback.attempts().stream()
                .filter(it -> it.number() == 1)
                .map(Attempt::outcome)
                .findFirst()
                .orElse(Outcome.WITHHELD);
    }
}
