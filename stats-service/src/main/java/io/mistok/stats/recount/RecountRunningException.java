package io.mistok.stats.recount;

/** One recount at a time is enough. */
class RecountRunningException extends RuntimeException {
    RecountRunningException() {
        super("A recount is already running");
    }
}
