package io.mistok.bench.part;

/**
 * One number that a round found.
 *
 * @param subject what was measured, such as {@code peer, secure}
 * @param measure what of it, such as {@code callbacks/s}
 * @param value in {@code unit}
 * @param unit as written after the number; empty for a plain number
 */
public record Row(String subject, String measure, double value, String unit) {
    public Row {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(subject + ", " + measure + ": " + value);
        }
    }
}
