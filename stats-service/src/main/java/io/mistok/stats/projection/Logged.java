package io.mistok.stats.projection;

import io.mistok.stats.event.Event;

/**
 * An event at its place in the log.
 *
 * @param offset in the partition it came from
 */
public record Logged(long offset, Event event) {}
