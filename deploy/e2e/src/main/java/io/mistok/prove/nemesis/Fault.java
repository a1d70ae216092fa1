package io.mistok.prove.nemesis;

/**
 * Something that was done to the system.
 *
 * @param from milliseconds since 1970
 * @param to the same when it was over in a moment
 */
public record Fault(String what, String target, long from, long to) {}
