package io.mistok.bench.drive;

import io.mistok.bench.load.Percentiles;
import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/** What happened to every request of a batch. */
public final class Tally {
    private static final int SAMPLED = 64;
    private static final int OK = 200;

    private final Batch batch;
    private final long[] nanos;
    private final short[] statuses;
    private final BitSet answered = new BitSet();
    private final Map<String, Integer> faults = new TreeMap<>();
    private int sent;
    private double seconds;

    Tally(Batch batch) {
        this.batch = batch;
        nanos = new long[batch.size()];
        statuses = new short[batch.size()];
    }

    void sent() {
        sent++;
    }

    void answered(int request, long took, Response response) {
        record(request, took, response.status());
        if (response.status() != OK) {
            fault("status " + response.status());
        } else if (!batch.check().fits(response.bodyLength())) {
            fault("answer of another kind");
        } else if (request % SAMPLED == 0) {
            batch.check().faultOf(request, response.body()).ifPresent(this::fault);
        }
    }

    void failed(int request, long took, IOException failure) {
        nanos[request] = took;
        fault("connection: " + failure.getMessage());
    }

    void unanswered(int request, long took) {
        nanos[request] = took;
        fault("no answer");
    }

    Tally within(double time) {
        seconds = time;
        return this;
    }

    private void record(int request, long took, int status) {
        nanos[request] = took;
        statuses[request] = (short) status;
        answered.set(request);
    }

    private void fault(String kind) {
        faults.merge(kind, 1, Integer::sum);
    }

    /** Requests that left. */
    public int sentCount() {
        return sent;
    }

    /** How much went wrong. */
    public int faultCount() {
        return faults.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many were answered with a status. */
    public int count(int status) {
        return (int) answered.stream().filter(request -> statuses[request] == status).count();
    }

    /** How many took longer, those without an answer included. */
    public int countSlowerThan(long limitNanos) {
        return (int) Arrays.stream(nanos, 0, sent).filter(took -> took > limitNanos).count();
    }

    /** Whether this request was answered with 200 within a time. */
    public boolean isAcknowledged(int request, long withinNanos) {
        return answered.get(request) && statuses[request] == OK && nanos[request] <= withinNanos;
    }

    /** What went wrong, and how often; a wrong text is looked for in one of 64 answers. */
    public Map<String, Integer> faults() {
        return Map.copyOf(faults);
    }

    /** Answers with 200 a second, from the first request to the last answer. */
    public double perSecond() {
        return count(OK) / seconds;
    }

    /** From when a request left, or was due, until its last byte, in nanoseconds. */
    public Percentiles latency() {
        return new Percentiles(Arrays.copyOf(nanos, sent));
    }
}
