package io.mistok.ingest.callback;

import java.util.concurrent.Semaphore;

/** How many callbacks are handled now. One too many is told so at once, before anything is read. */
final class InFlight {
    private final Semaphore slots;
    private final int limit;

    InFlight(int limit) {
        this.slots = new Semaphore(limit);
        this.limit = limit;
    }

    /** Takes a slot until it is closed. */
    Slot enter() throws RefusedException {
        if (!slots.tryAcquire()) {
            throw new RefusedException(Refusal.IN_FLIGHT_LIMIT);
        }
        return slots::release;
    }

    /** Held by one callback. */
    interface Slot extends AutoCloseable {
        @Override
        void close();
    }

    int count() {
        return limit - slots.availablePermits();
    }
}
