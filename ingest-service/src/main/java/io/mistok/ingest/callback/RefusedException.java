package io.mistok.ingest.callback;

/** A callback is refused; the only exception that reading one throws. */
final class RefusedException extends Exception {
    private final Refusal refusal;

    RefusedException(Refusal refusal) {
        this(refusal, refusal.reason());
    }

    /**
     * @param detail which rule it broke, without anything of its content
     */
    RefusedException(Refusal refusal, String detail) {
        super(detail, null, false, false);
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }

    /** Which rule it broke. */
    String detail() {
        return String.valueOf(getMessage());
    }
}
