package io.mistok.bench.part;

/** Names of the measures that parts share, so that goals find them. */
public final class Measures {
    /** Callbacks answered in a second, where 99 of 100 take less than 100 ms. */
    public static final String CALLBACKS = "callbacks/s";

    /** Latency in a closed loop at that rate. */
    public static final String P99 = "p99 at most callbacks/s";

    /** CPU of the process that is called, for each callback. */
    public static final String CPU = "CPU per callback";

    /** CPU of every process on the way, for each callback. */
    public static final String CPU_ALL = "CPU per callback, all";

    /** Resident memory of the process that is called. */
    public static final String MEMORY = "memory";

    /** Answers that were wrong, or missing. */
    public static final String WRONG = "wrong answers";

    /** Median latency in an open loop, at half of the most callbacks a second. */
    public static final String HALF_P50 = "p50 at half";

    /** 99th percentile there. */
    public static final String HALF_P99 = "p99 at half";

    private Measures() {}
}
