package io.mistok.bench.load;

import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;

/**
 * An open loop: requests leave when they are due, also while earlier ones are still waiting. Each
 * is timed from when it was due and not from when it left, so a stall counts for all it delays.
 */
public final class Run {
    private static final double NANOS = 1e9;

    private final double perSecond;
    private final double seconds;
    private final LongSupplier nanos;

    /** A run at a rate for a time. */
    public Run(double perSecond, double seconds) {
        this(perSecond, seconds, System::nanoTime);
    }

    Run(double perSecond, double seconds, LongSupplier nanos) {
        this.perSecond = perSecond;
        this.seconds = seconds;
        this.nanos = nanos;
    }

    /**
     * Offers the load and waits for the last answer.
     *
     * @param requests prepares a request by its number, ahead of time; sending it returns what was
     *     wrong with the answer, or nothing
     */
    public Measurement offer(IntFunction<Request> requests) {
        var schedule = new Schedule(nanos.getAsLong(), perSecond);
        var count = schedule.within(seconds);
        var measured = new Measurement(count);
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < count; i++) {
                var request = requests.apply(i);
                var number = i;
                var due = schedule.due(i);
                waitUntil(due);
                senders.execute(() -> send(request, number, due, measured));
            }
        }
        return measured.within((nanos.getAsLong() - schedule.startNanos()) / NANOS);
    }

    private void send(Request request, int number, long due, Measurement measured) {
        var left = nanos.getAsLong();
        var fault = request.send();
        measured.record(number, left - due, nanos.getAsLong() - due, fault);
    }

    private void waitUntil(long due) {
        for (var left = due - nanos.getAsLong(); left > 0; left = due - nanos.getAsLong()) {
            LockSupport.parkNanos(left);
        }
    }

    /** Something to send. */
    @FunctionalInterface
    public interface Request {
        /** What was wrong with the answer, or nothing. */
        Optional<String> send();
    }
}
