package io.mistok.ingest.callback;

import java.util.concurrent.Semaphore;

/**
 * How many callbacks are handled now. One too many is told so at once, before anything is read. The
 * limit is one of memory: a large body takes as many places as usual ones would.
 */
final class InFlight {
    private static final long USUAL_BODY = 8192;

    private final Semaphore places;
    private final int limit;

    InFlight(int limit) {
        this.places = new Semaphore(limit);
        this.limit = limit;
    }

    /**
     * Takes the place of a callback, or several, until it is closed.
     *
     * @param bodyBytes what may come
     */
    Slot enter(long bodyBytes) throws RefusedException {
        var taken = Math.clamp(Math.ceilDiv(bodyBytes, USUAL_BODY), 1, limit);
        if (!places.tryAcquire(taken)) {
            throw new RefusedException(Refusal.IN_FLIGHT_LIMIT);
        }
        return () -> places.release(taken);
    }

    /** Held by one callback. */
    interface Slot extends AutoCloseable {
        @Override
        void close();
    }

    int count() {
        return limit - places.availablePermits();
    }
}
