package io.mistok.prove.check;

/**
 * Something that must not happen and did.
 *
 * @param at milliseconds since 1970, of the event it is about
 */
public record Anomaly(AnomalyKind kind, long at, String detail) {}
