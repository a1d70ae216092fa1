package io.mistok.stats.query;

/** A series would be longer than anybody can look at. */
class TooManyPointsException extends RuntimeException {
    private final int limit;

    TooManyPointsException(int limit) {
        super("The series would have too many points");
        this.limit = limit;
    }

    int limit() {
        return limit;
    }
}
