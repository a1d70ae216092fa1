package io.mistok.bench.drive;

/** When requests leave. */
public sealed interface Pace {
    /**
     * A closed loop: each connection sends as soon as its answer has come.
     *
     * @param connections kept alive
     */
    record Closed(int connections) implements Pace {
        public Closed {
            if (connections < 1) {
                throw new IllegalArgumentException("No connections");
            }
        }
    }

    /**
     * An open loop: at a constant rate, whatever happens to those before; timed from when a request
     * was due.
     *
     * @param perSecond requests a second
     * @param connections opened at most; a request that finds none waits, and its time runs
     */
    record Open(double perSecond, int connections) implements Pace {
        public Open {
            if (!(perSecond > 0) || connections < 1) {
                throw new IllegalArgumentException(perSecond + "/s over " + connections);
            }
        }
    }
}
