package io.mistok.prove.kube;

/**
 * How a pod ended.
 *
 * @param inTime whether it went by itself, within its grace
 * @param seconds from {@code SIGTERM} on
 */
public record Exit(String pod, int code, boolean inTime, double seconds) {
    private static final int SIGTERM = 128 + 15;

    /** Whether it went as it should. */
    public boolean isClean() {
        return inTime && (code == 0 || code == SIGTERM);
    }

    @Override
    public String toString() {
        return "%s: %d after %.1f s".formatted(pod, code, seconds);
    }
}
