package io.mistok.bench.part;

/** Names one number among all parts. */
public record Key(String part, String subject, String measure) {}
